package cog

import "slices"

// Locate writes into what was said of the document last decoded where in the text it points:
// the line and the column, in characters from 1, of each breach, observation and gap. What
// points to something that is not there gets the place of the nearest thing above it that is.
func (dec *Decoder) Locate(l *Life) {
	places := places{}
	l.Convention.located(places.note)
	for i := range l.Amendments {
		l.Amendments[i].located(places.note)
	}
	for i := range l.Evaluations {
		l.Evaluations[i].located(places.note)
	}
	if dec.s == nil { // it has read nothing
		return
	}
	for i, p := range dec.s.Places(places.pointers) {
		*places.lines[i], *places.columns[i] = p.Line, p.Column
	}
}

// A Place is where in a text a value starts: its line, and its column in characters, from 1.
type Place struct {
	Line   int // 0: there was no text to find it in
	Column int // in characters, as an editor counts them
}

// Places finds where in the text of the document last decoded the values at JSON pointers
// start, or the nearest things above them that are there: at each the place of the pointer
// there. A Decoder that has read nothing knows none, and answers nil.
func (dec *Decoder) Places(pointers []string) []Place {
	if dec.s == nil {
		return nil
	}
	list := make([]Place, len(pointers))
	for i, p := range dec.s.Places(pointers) {
		list[i] = Place(p)
	}
	return list
}

// places are the pointers of what is to be located, and where the answers go.
type places struct {
	pointers       []string
	lines, columns []*int
}

func (p *places) note(pointer string, line, column *int) {
	p.pointers, p.lines, p.columns = append(p.pointers, pointer), append(p.lines, line), append(p.columns, column)
}

// located hands everything in the report that points into the document to note, in lists of
// the report's own.
func (r *Report) located(note func(string, *int, *int)) {
	r.breaches, r.gaps, r.observations = slices.Clone(r.breaches), slices.Clone(r.gaps), slices.Clone(r.observations)
	for i := range r.breaches {
		note(r.breaches[i].Pointer, &r.breaches[i].Line, &r.breaches[i].Column)
	}
	for i := range r.gaps {
		note(r.gaps[i].pointer, &r.gaps[i].line, &r.gaps[i].column)
	}
	for i := range r.observations {
		note(r.observations[i].Pointer, &r.observations[i].Line, &r.observations[i].Column)
	}
}

func (r *EvaluationReport) located(note func(string, *int, *int)) {
	r.observations = slices.Clone(r.observations)
	for i := range r.observations {
		note(r.observations[i].Pointer, &r.observations[i].Line, &r.observations[i].Column)
	}
}
