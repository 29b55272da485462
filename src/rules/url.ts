/** Address of a rule's page (规则说明页). */
export function ruleUrl(id: string): string {
  return `https://fazhi-report.github.io/rules/${id}`;
}
