package cog

import (
	"errors"
	"slices"
	"sort"

	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Document is one convention as a document holds it: the text that was
// concluded, as a [Draft], and what followed. It is the open form of a
// [Convention]: anything in it may be missing or against the law. [Document.Assess]
// judges the whole, [Draft.Judge] the text as concluded alone.
//
// The zero Document says nothing.
type Document struct {
	Draft                             // the text as it was concluded
	Amendments    []Amendment         // in the order of their numbers, from 1
	Transmissions []Transmission      // what was sent to whom and when
	Evaluations   []evaluation.Record // what was recorded of each
}

// Check reports every fault in the form of the document, as *law.Malformed with a
// pointer for each: those of [Draft.Check], amendments out of order, changes that
// make no sense for the text they meet, results of indicators that are not there.
func (d *Document) Check() error {
	var c form.Checker
	c.AddAt("", d.Draft.Check())
	for i := range d.Amendments {
		d.Amendments[i].check(&c, law.Pointer("amendments", i))
	}
	d.checkLife(&c)
	return c.Err()
}

// ErrNotConcluded answers for a day on which there was no convention yet.
var ErrNotConcluded = errors.New("the convention is not concluded on that day")

// At returns the consolidated text: the convention as it stood at the end of a
// day, with the amendments concluded by then. For a day before its conclusion the
// error is [ErrNotConcluded]; a document that does not tell when it was concluded
// has stood from the start.
func (d *Document) At(day law.Day) (Draft, error) {
	if day.Before(d.Concluded) {
		return Draft{}, ErrNotConcluded
	}
	w := newWorking(&d.Draft)
	for i := range d.conclusions().by(day) {
		w.amend(&d.Amendments[i])
	}
	return w.text(), nil
}

// conclusions are the days on which amendments were concluded, in order, each with how many
// were by its end.
type conclusions []conclusion

type conclusion struct {
	on law.Day
	n  int
}

// conclusions returns them. An amendment whose day an archive does not tell was concluded by
// that of the next it tells.
func (d *Document) conclusions() (list conclusions) {
	list = slices.Grow(list, len(d.Amendments))
	for i := range d.Amendments {
		if on := d.Amendments[i].Concluded; on.IsValid() {
			list = append(list, conclusion{on, i + 1})
		}
	}
	slices.SortStableFunc(list, func(a, b conclusion) int { return a.on.Compare(b.on) })
	for i := range list {
		if i > 0 {
			list[i].n = max(list[i].n, list[i-1].n)
		}
	}
	return list
}

// by returns how many amendments were concluded by the end of a day.
func (list conclusions) by(day law.Day) int {
	i := sort.Search(len(list), func(i int) bool { return list[i].on.After(day) })
	if i == 0 {
		return 0
	}
	return list[i-1].n
}

// days returns the days whose law governs the amendments: of each its own; failing that,
// the day of the next that has one, by which it was concluded; failing that, at.
func (d *Document) days(at law.Day) []law.Day {
	days := make([]law.Day, len(d.Amendments))
	for i := len(days) - 1; i >= 0; i-- {
		if on := d.Amendments[i].Concluded; !on.IsZero() {
			at = on
		}
		days[i] = at
	}
	return days
}

// Changes returns what changed in the text between two days, as changes that
// applied to the earlier text give the later. Its error is [ErrNotConcluded], or
// that to comes before from.
func (d *Document) Changes(from, to law.Day) ([]Change, error) {
	if to.Before(from) {
		return nil, law.NewMalformed(law.NewFault(law.OutOfOrder, "%s vient avant %s", "%s comes before %s", to, from))
	}
	before, err := d.At(from)
	if err != nil {
		return nil, err
	}
	after, _ := d.At(to) // later than a day on which it was concluded
	return diff(&before, &after), nil
}

// Convention returns the convention that the document describes, with all that
// followed. Its error is that of [Document.Check], of [New] or of [Convention.Amend],
// with pointers into the document.
func (d Document) Convention() (*Convention, error) {
	if err := d.Check(); err != nil {
		return nil, err
	}
	if err := d.finishable(); err != nil {
		return nil, err
	}
	if n := len(d.Amendments); n > 0 && d.Amendments[n-1].Concluded.IsZero() { // the only one that may be
		return nil, law.At(law.Pointer("amendments", n-1), notConcludedYet())
	}
	doc := d.Clone()
	life, w := doc.live(regimeOf(doc.Scope), doc.Concluded)
	if err := life.Convention.Err(); err != nil {
		return nil, err
	}
	for _, a := range life.Amendments {
		if err := a.Err(); err != nil {
			return nil, err
		}
	}
	text := doc.Draft
	if w != nil {
		text = w.text()
	}
	return (&Convention{doc: doc, report: life.Convention}).with(text), nil
}

// Clone returns a copy that shares nothing that can be changed.
func (d *Document) Clone() Document {
	c := Document{Draft: d.Draft.Clone(), Transmissions: slices.Clone(d.Transmissions), Evaluations: cloneRecords(d.Evaluations)}
	for i := range d.Amendments {
		c.Amendments = append(c.Amendments, d.Amendments[i].clone())
	}
	return c
}

func cloneRecords(list []evaluation.Record) (records []evaluation.Record) {
	for _, r := range list {
		records = append(records, r.Clone())
	}
	return records
}
