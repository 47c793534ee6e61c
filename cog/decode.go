package cog

import (
	"io"
	"iter"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

// Format is the name and version of the document format.
const Format = "coglaw/1"

// A format is one that can be read.
type format string

func (f format) String() string { return string(f) }

// Decode reads one document. Its error is [*Malformed], with a pointer, a line
// and a column for each fault; what it returns without error has passed
// [Draft.Check].
func Decode(document []byte) (Document, error) {
	dec := &Decoder{s: scan.New(document)}
	d, err := dec.Decode()
	if err == nil && dec.s.Next() {
		dec.s.Fault(0, law.NewFault(law.NotJSON, "il y a autre chose après le document", "there is more after the document"))
		err = dec.s.Done()
	}
	if err != nil {
		return Document{}, err
	}
	return d, nil
}

// A Decoder reads documents one after another from a stream, in memory for one.
// [NewDecoder] makes one; the zero Decoder reads an empty stream.
type Decoder struct {
	s    *scan.Scanner
	read int
}

// NewDecoder returns a Decoder that reads from r.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{s: scan.NewReader(r)} }

// Decode reads the next document. At the end of the stream it returns io.EOF;
// a stream without any document is [*Malformed]. After a malformed document it
// can be called again for the next, which is found where it can be: always, if
// there is one document a line. Other errors are those of the reader.
func (dec *Decoder) Decode() (Document, error) {
	if dec.s == nil {
		dec.s = scan.New(nil)
	}
	if !dec.s.Next() {
		if err := dec.s.Err(); err != nil {
			return Document{}, err
		}
		if dec.read == 0 {
			dec.read++
			return Document{}, scan.NoDocument()
		}
		return Document{}, io.EOF
	}
	dec.read++
	var d Document
	d.ReadJSON(dec.s)
	if err := dec.s.Done(); err != nil {
		if ioErr := dec.s.Err(); ioErr != nil {
			err = ioErr
		}
		return Document{}, err
	}
	return d, nil
}

// All yields every document, or what is wrong with it, to the end of the stream.
func (dec *Decoder) All() iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		for {
			d, err := dec.Decode()
			if err == io.EOF || !yield(d, err) || err != nil && dec.s.Err() != nil {
				return
			}
		}
	}
}

// A written document is one as it is read: its scheme is told apart, since it is
// that of the scope.
type written struct {
	Document
	regime law.Regime
	told   bool // which scheme it is, in a word of the format
}

var documentFields = []scan.Field[written]{
	{Key: "format", Required: true, Read: func(s *scan.Scanner, d *written) { scan.OneOf(s, format(Format)) }},
	{Key: "regime", Required: true, Read: func(s *scan.Scanner, d *written) {
		before := s.Faults()
		scan.Word(s, &d.regime)
		d.told = s.Faults() == before
	}},
	{Key: "scope", Read: func(s *scan.Scanner, d *written) { d.Scope = scan.Among(s, parseScope, branch.Scopes) }},
	{Key: "$schema", Read: func(s *scan.Scanner, d *written) { d.Schema = s.Text() }},
	{Key: "partial", Read: func(s *scan.Scanner, d *written) { d.Partial = s.Bool() }},
	{Key: "known", Read: func(s *scan.Scanner, d *written) { d.Known = readKnown(s) }},
	{Key: "title", Read: func(s *scan.Scanner, d *written) { d.Title = s.Text() }},
	{Key: "source", Read: func(s *scan.Scanner, d *written) { d.Source = s.Text() }},
	{Key: "concluded", Read: func(s *scan.Scanner, d *written) { d.Concluded = scan.Day(s) }},
	{Key: "term", Read: func(s *scan.Scanner, d *written) { d.Term.ReadJSON(s) }},
	{Key: "state", Read: func(s *scan.Scanner, d *written) { scan.Object(s, "state", stateFields, &d.State) }},
	{Key: "body", Read: func(s *scan.Scanner, d *written) { d.Body.ReadJSON(s) }},
	{Key: "manager", Read: func(s *scan.Scanner, d *written) { readManager(s, &d.Manager) }},
	{Key: "objectives", Read: func(s *scan.Scanner, d *written) { scan.Parts(s, &d.Objectives) }},
	{Key: "means", Read: func(s *scan.Scanner, d *written) { scan.Parts(s, &d.Means) }},
	{Key: "commitments", Read: func(s *scan.Scanner, d *written) { scan.Parts(s, &d.Commitments) }},
	{Key: "budgets", Read: func(s *scan.Scanner, d *written) { readKinds(s, &d.Budgets) }},
	{Key: "network", Read: func(s *scan.Scanner, d *written) { d.Network.ReadJSON(s) }},
	{Key: "amendmentConditions", Read: func(s *scan.Scanner, d *written) { d.AmendmentConditions = said(scan.NewPart[amendment.Clause](s)) }},
	{Key: "evaluationProcess", Read: func(s *scan.Scanner, d *written) { d.EvaluationProcess = said(scan.NewPart[evaluation.Clause](s)) }},
	{Key: "orientations", Read: func(s *scan.Scanner, d *written) { scan.Parts(s, &d.Orientations) }},
	{Key: "controlPlan", Read: func(s *scan.Scanner, d *written) { scan.Object(s, "controlPlan", planFields, &d.ControlPlan) }},
	{Key: "consistentWith", Read: func(s *scan.Scanner, d *written) { d.ConsistentWith = said(scan.NewPart[SicknessConvention](s)) }},
	{Key: "forecasts", Read: func(s *scan.Scanner, d *written) { scan.Parts(s, &d.Forecasts) }},
	{Key: "endowments", Read: func(s *scan.Scanner, d *written) { scan.Parts(s, &d.Endowments) }},
	{Key: "clauses", Read: func(s *scan.Scanner, d *written) { readKinds(s, &d.Clauses) }},
	{Key: "boardResolution", Read: func(s *scan.Scanner, d *written) { d.BoardResolution = scan.Day(s) }},
	{Key: "first", Read: func(s *scan.Scanner, d *written) { d.Rank = rankOf(s.Bool()) }},
	{Key: "missions", Read: func(s *scan.Scanner, d *written) { d.Missions = scan.Words[clause.Mission](s) }},
	{Key: "amendments", Read: func(s *scan.Scanner, d *written) { scan.Parts(s, &d.Amendments) }},
	{Key: "transmissions", Read: func(s *scan.Scanner, d *written) {
		scan.Parts(s, &d.Transmissions)
		s.Note(func(v *scan.Shape) { v.Once = true })
	}},
	{Key: "evaluations", Read: func(s *scan.Scanner, d *written) { scan.Parts(s, &d.Evaluations) }},
}

// ReadJSON reads it where it is all that is read; [Decode] calls it. The general scheme's
// document names its scope; the RSI's has none to name.
func (d *Document) ReadJSON(s *scan.Scanner) {
	w := &written{regime: law.General}
	found := scan.Object(s, "convention", documentFields, w)
	found.Where(w.regime == law.General && w.told, "regime", "general").Requires("scope")
	found.Where(w.regime == law.RSI, "regime", "rsi").Refuses("scope", namesNoScope)
	if found.OK && w.regime == law.RSI {
		w.Scope = branch.SelfEmployed
	}
	*d = w.Document
	var c form.Checker
	d.checkAcross(&c)
	s.Note(checkedAcross)
	if s.Lost() == 0 { // else what follows might be held against less than is written
		d.checkLife(&c)
	}
	s.Add(c.Err())
}

var namesNoScope = law.NewFault(law.NotAllowed, "la convention du RSI couvre tout le régime : elle n’a pas de « scope »",
	"the RSI's convention covers the whole scheme: it has no `scope`")

// checkedAcross notes what checkKnown and checkForecasts see to, and that only the convention on
// sickness has a forecast to set or to take back.
func checkedAcross(document *scan.Shape) {
	document.Cases = append(document.Cases,
		scan.Case{Unless: true, Key: "partial", Is: true, Empty: []string{"known"}},
		scan.Case{Unless: true, Key: "scope", Is: branch.Sickness.String(), Empty: []string{"forecasts"},
			Bars: map[string][]string{"amendments/changes/kind": {SetForecast{}.Kind(), RemoveForecast{}.Kind()}}})
}

// readKinds reads parts of which checkKinds sees that each is of another kind.
func readKinds[T any, P scan.Part[T]](s *scan.Scanner, list *[]T) {
	scan.Parts[T, P](s, list)
	s.Note(func(v *scan.Shape) { v.OncePer = "kind" })
}

// parseScope reads a scope as a document names it: that of the self-employed is not named,
// since the regime says all.
func parseScope(text string) (branch.Scope, error) {
	if scope, err := branch.ParseScope(text); err == nil && scope.Regime() == law.General {
		return scope, nil
	}
	return nil, law.NewMalformed(law.NewFault(law.UnknownWord, "« %s » n’est ni une branche ni le recouvrement", "`%s` is neither a branch nor collection", text))
}

// stateFields are those of the State as a party.
var stateFields = []scan.Field[[]branch.StateSignatory]{
	{Key: "signatories", Read: func(s *scan.Scanner, list *[]branch.StateSignatory) { scan.Parts(s, list) }},
}

// planFields are those of the control plan.
var planFields = []scan.Field[string]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, title *string) { *title = s.Text() }},
}
