import { createRoot } from "react-dom/client";
import { ReportForm } from "./report-form.js";

const root = document.getElementById("root");
if (root) createRoot(root).render(<ReportForm onSubmit={(report) => alert(`已报送：${report.title}`)} />);
