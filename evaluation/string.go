package evaluation

import "github.com/coglaw/coglaw/internal/fold"

// String returns the evaluation on one line: "Mid-term review, opened on 2025-03-01, closed on
// 2025-06-30".
func (e Evaluation) String() string {
	title := e.record.Title
	if title == "" {
		title = "evaluation"
	}
	if e.IsClosed() {
		return fold.Line(title + ", opened on " + e.Opened().String() + ", closed on " + e.Closed().String())
	}
	return fold.Line(title + ", opened on " + e.Opened().String())
}
