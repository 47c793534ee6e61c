package cog

import (
	"io"
	"iter"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

// Format is the name and version of the document format.
const Format = "coglaw/1"

// Decode reads one document. Its error is [*Malformed], with a pointer, a line
// and a column for each fault; what it returns without error has passed
// [Draft.Check].
func Decode(document []byte) (Document, error) {
	dec := &Decoder{s: scan.New(document)}
	d, err := dec.Decode()
	if err == nil && dec.s.Next() {
		dec.s.Fault(0, law.Text{FR: "il y a autre chose après le document", EN: "there is more after the document"})
		err = dec.s.Done()
	}
	if err != nil {
		return Document{}, err
	}
	return d, nil
}

var noDocument = law.NewMalformed(law.Fault{Line: 1, Column: 1,
	Message: law.Text{FR: "il n’y a pas de document", EN: "there is no document"}})

// A Decoder reads documents one after another from a stream, in memory for one.
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
	if !dec.s.Next() {
		if err := dec.s.Err(); err != nil {
			return Document{}, err
		}
		if dec.read == 0 {
			dec.read++
			return Document{}, noDocument
		}
		return Document{}, io.EOF
	}
	dec.read++
	p := parser{dec.s}
	d := p.document()
	var c form.Checker
	d.checkAcross(&c)
	if dec.s.Faults() == 0 && len(c.Faults) == 0 {
		d.checkLife(&c)
	}
	p.Add(c.Faults...)
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

// A parser reads the parts of a document. Each method reads one, and records
// what is wrong with it.
type parser struct{ *scan.Scanner }

const (
	keyFormat = iota
	keyRegime
	keyScope
	keyPartial
	keyTitle
	keySource
	keyConcluded
	keyTerm
	keyState
	keyBody
	keyObjectives
	keyMeans
	keyCommitments
	keyBudgets
	keyNetwork
	keyAmendmentConditions
	keyEvaluationProcess
	keyOrientations
	keyControlPlan
	keyConsistentWith
	keyForecasts
	keyAmendments
	keyTransmissions
	keyEvaluations
)

var documentKeys = []string{"format", "regime", "scope", "partial", "title", "source", "concluded", "term", "state",
	"body", "objectives", "means", "commitments", "budgets", "network", "amendmentConditions", "evaluationProcess",
	"orientations", "controlPlan", "consistentWith", "forecasts", "amendments", "transmissions", "evaluations"}

func (p parser) document() Document {
	var d Document
	regime := law.General
	start, seen, ok := p.Object(documentKeys, func(key int) {
		switch key {
		case keyFormat:
			p.Slug(Format)
		case keyRegime:
			regime = scan.Word[law.Regime](p.Scanner)
		case keyScope:
			d.Scope = scan.Parsed(p.Scanner, branch.ParseScope)
		case keyPartial:
			d.Partial = p.Bool()
		case keyTitle:
			d.Title = p.Text()
		case keySource:
			d.Source = p.Text()
		case keyConcluded:
			d.Concluded = p.day()
		case keyTerm:
			d.Term = p.term()
		case keyState:
			d.State = p.state()
		case keyBody:
			d.Body = p.body()
		case keyObjectives:
			p.Array(func(int) { d.Objectives = append(d.Objectives, p.objective()) })
		case keyMeans:
			p.Array(func(int) { d.Means = append(d.Means, p.means()) })
		case keyCommitments:
			p.Array(func(int) { d.Commitments = append(d.Commitments, p.commitment()) })
		case keyBudgets:
			p.Array(func(int) { d.Budgets = append(d.Budgets, p.budget()) })
		case keyNetwork:
			d.Network = p.network()
		case keyAmendmentConditions:
			d.AmendmentConditions = p.amendmentConditions()
		case keyEvaluationProcess:
			d.EvaluationProcess = p.evaluationProcess()
		case keyOrientations:
			p.Array(func(int) { d.Orientations = append(d.Orientations, p.orientation()) })
		case keyControlPlan:
			d.ControlPlan = p.controlPlan()
		case keyConsistentWith:
			d.ConsistentWith = p.sicknessConvention()
		case keyForecasts:
			p.Array(func(int) { d.Forecasts = append(d.Forecasts, p.forecast()) })
		case keyAmendments:
			p.Array(func(int) { d.Amendments = append(d.Amendments, p.amendment()) })
		case keyTransmissions:
			p.Array(func(int) { d.Transmissions = append(d.Transmissions, p.transmission()) })
		case keyEvaluations:
			p.Array(func(int) { d.Evaluations = append(d.Evaluations, p.record()) })
		}
	})
	if !ok {
		return d
	}
	p.require(start, seen, documentKeys, keyFormat, keyRegime)
	switch hasScope := seen.Has(keyScope); {
	case regime == law.RSI:
		if hasScope {
			p.AddUnder(law.Malformed1("/scope", law.Text{
				FR: "la convention du RSI couvre tout le régime : elle n’a pas de « scope »",
				EN: "the RSI's convention covers the whole scheme: it has no `scope`"}))
		}
		d.Scope = branch.SelfEmployed
	case seen.Has(keyRegime):
		p.require(start, seen, documentKeys, keyScope)
	}
	return d
}

// require records which of the required keys of the object at start are missing.
func (p parser) require(start int, seen scan.Set, keys []string, required ...int) {
	for _, k := range required {
		if !seen.Has(k) {
			p.Missing(start, keys[k])
		}
	}
}
