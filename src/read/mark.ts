const mark =
  /^[（(【]?(?:(?:绝密|机密|秘密)(?:★.{0,8})?|内部资料.{0,8}|内部文件.{0,6}|不予公开|征求意见稿?|送审稿|讨论稿|初稿|代拟稿|草案|草稿|审议稿|特急|加急|急件|平急|公开)[）)】]?$/;

/** Whether a normalised line is a mark that stands alone (标识): 秘密★1年, 内部资料, 征求意见稿. */
export const isMark = (plain: string): boolean => plain.length <= 20 && mark.test(plain);
