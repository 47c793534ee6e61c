package cog

import (
	"encoding"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func (p parser) day() law.Day { return scan.Parsed(p.Scanner, law.ParseDay) }

var termKeys = []string{"start", "end"}

func (p parser) term() Term {
	var t Term
	before := p.Faults()
	start, seen, ok := p.Object(termKeys, func(key int) {
		if key == 0 {
			t.Start = p.day()
		} else {
			t.End = p.day()
		}
	})
	if !ok {
		return Term{}
	}
	p.require(start, seen, termKeys, 0, 1)
	if p.Faults() == before {
		p.AddUnder(law.NewMalformed(t.faults()...))
	}
	if p.Faults() > before {
		return Term{}
	}
	return t
}

var stateKeys = []string{"signatories"}

func (p parser) state() (list []branch.StateSignatory) {
	p.Object(stateKeys, func(int) {
		p.Array(func(int) { list = append(list, signatory[branch.StateCapacity](p)) })
	})
	return list
}

var bodyKeys = []string{"code", "signatories"}

func (p parser) body() (b Body) {
	p.Object(bodyKeys, func(key int) {
		if key == 0 {
			b.Code = scan.Word[branch.Body](p.Scanner)
			return
		}
		p.Array(func(int) { b.Signatories = append(b.Signatories, signatory[branch.BodyCapacity](p)) })
	})
	return b
}

var signatoryKeys = []string{"name", "capacity", "signedOn"}

func signatory[C branch.Capacity, P interface {
	*C
	encoding.TextUnmarshaler
}](p parser) (s branch.Signatory[C]) {
	start, seen, ok := p.Object(signatoryKeys, func(key int) {
		switch key {
		case 0:
			s.Name = p.Text()
		case 1:
			s.Capacity = scan.Word[C, P](p.Scanner)
		case 2:
			s.SignedOn = p.day()
		}
	})
	if ok {
		p.require(start, seen, signatoryKeys, 1)
	}
	return s
}

var objectiveKeys = []string{"id", "categories", "title", "selfEmployed", "actions", "indicators"}

func (p parser) objective() objective.Objective {
	var s objective.Spec
	before := p.Faults()
	start, seen, ok := p.Object(objectiveKeys, func(key int) {
		switch key {
		case 0:
			s.ID = p.Text()
		case 1:
			offset, faults := p.Offset(), p.Faults()
			p.Array(func(int) { s.Categories = append(s.Categories, scan.Word[objective.Category](p.Scanner)) })
			if len(s.Categories) == 0 && p.Faults() == faults {
				p.Fault(offset, law.Text{FR: "au moins une catégorie est attendue", EN: "at least one category is expected"})
			}
		case 2:
			s.Title = p.Text()
		case 3:
			s.SelfEmployed = p.Bool()
		case 4:
			p.Array(func(int) { s.Actions = append(s.Actions, p.action()) })
		case 5:
			p.Array(func(int) { s.Indicators = append(s.Indicators, p.indicator()) })
		}
	})
	if !ok {
		return objective.Objective{}
	}
	p.require(start, seen, objectiveKeys, 0, 1, 2)
	if p.Faults() > before {
		return objective.Objective{}
	}
	o, err := objective.New(s)
	p.AddUnder(err)
	return o
}

var actionKeys = []string{"by", "title", "selfEmployed"}

func (p parser) action() (a objective.Action) {
	start, seen, ok := p.Object(actionKeys, func(key int) {
		switch key {
		case 0:
			a.By = scan.Word[branch.Party](p.Scanner)
		case 1:
			a.Title = p.Text()
		case 2:
			a.SelfEmployed = p.Bool()
		}
	})
	if ok {
		p.require(start, seen, actionKeys, 0, 1)
	}
	return a
}

const (
	keyID = iota
	keyLabel
	keyKind
	keyUnit
	keyDirection
	keyBaseline
	keyTargets
	keyExpected
)

var indicatorKeys = []string{"id", "label", "kind", "unit", "direction", "baseline", "targets", "expected"}

func (p parser) indicator() objective.Indicator {
	var q objective.Quantitative
	var expected string
	kind := 0
	before := p.Faults()
	start, seen, ok := p.Object(indicatorKeys, func(key int) {
		switch key {
		case keyID:
			q.ID = p.Text()
		case keyLabel:
			q.Label = p.Text()
		case keyKind:
			kind = p.Slug("quantitative", "qualitative")
		case keyUnit:
			q.Unit = p.Text()
		case keyDirection:
			q.Direction = scan.Word[objective.Direction](p.Scanner)
		case keyBaseline:
			q.Baseline = p.baseline()
		case keyTargets:
			q.Targets = p.figures()
		case keyExpected:
			expected = p.Text()
		}
	})
	if !ok {
		return objective.Indicator{}
	}
	p.require(start, seen, indicatorKeys, keyID, keyLabel, keyKind)
	var foreign []int
	switch kind {
	case 1:
		p.require(start, seen, indicatorKeys, keyUnit, keyDirection)
		foreign = []int{keyExpected}
	case 2:
		foreign = []int{keyUnit, keyDirection, keyBaseline, keyTargets}
	}
	for _, k := range foreign {
		if seen.Has(k) {
			p.AddUnder(law.Malformed1("/"+indicatorKeys[k], law.Textf(
				"un indicateur de cette sorte n’a pas de « %s »", "an indicator of this kind has no `%s`", indicatorKeys[k])))
		}
	}
	if p.Faults() > before {
		return objective.Indicator{}
	}
	var i objective.Indicator
	var err error
	if kind == 1 {
		i, err = objective.NewIndicator(q)
	} else {
		i, err = objective.NewIndicator(objective.Qualitative{ID: q.ID, Label: q.Label, Expected: expected})
	}
	p.AddUnder(err)
	return i
}

var figureKeys = []string{"year", "value"}

func (p parser) baseline() *objective.Figure {
	f := new(objective.Figure)
	start, seen, ok := p.Object(figureKeys, func(key int) {
		if key == 0 {
			f.Year = p.Year()
		} else {
			f.Value = scan.Number(p.Scanner, objective.ParseDecimal)
		}
	})
	if ok {
		p.require(start, seen, figureKeys, 0, 1)
	}
	return f
}

// figures reads an object of figures by year, keeping their order.
func (p parser) figures() (list []objective.Figure) {
	p.Years(func(year int) {
		if list == nil {
			list = make([]objective.Figure, 0, 6)
		}
		list = append(list, objective.Figure{Year: year, Value: scan.Number(p.Scanner, objective.ParseDecimal)})
	})
	return list
}

var titleKeys = []string{"title", "kind"}

func (p parser) means() (m clause.Means) {
	start, seen, ok := p.Object(titleKeys, func(key int) {
		if key == 0 {
			m.Title = p.Text()
		} else {
			m.Kind = scan.Word[clause.MeansKind](p.Scanner)
		}
	})
	if ok {
		p.require(start, seen, titleKeys, 0, 1)
	}
	return m
}

var commitmentKeys = []string{"by", "title"}

func (p parser) commitment() (c clause.Commitment) {
	start, seen, ok := p.Object(commitmentKeys, func(key int) {
		if key == 0 {
			c.By = scan.Word[branch.Party](p.Scanner)
		} else {
			c.Title = p.Text()
		}
	})
	if ok {
		p.require(start, seen, commitmentKeys, 0, 1)
	}
	return c
}

var budgetKeys = []string{"kind", "computation", "evolution"}

func (p parser) budget() (b clause.Budget) {
	start, seen, ok := p.Object(budgetKeys, func(key int) {
		switch key {
		case 0:
			b.Kind = scan.Word[branch.BudgetKind](p.Scanner)
		case 1:
			b.Computation = p.Text()
		case 2:
			b.Evolution = p.Text()
		}
	})
	if ok {
		p.require(start, seen, budgetKeys, 0)
	}
	return b
}

var networkKeys = []string{"conditions"}

func (p parser) network() clause.Network {
	var list []clause.Condition
	p.Object(networkKeys, func(int) {
		p.Array(func(int) { list = append(list, p.condition()) })
	})
	return clause.WrittenNetwork(list...)
}

func (p parser) condition() (c clause.Condition) {
	start, seen, ok := p.Object(titleKeys, func(key int) {
		if key == 0 {
			c.Title = p.Text()
		} else {
			c.Kind = scan.Word[clause.ConditionKind](p.Scanner)
		}
	})
	if ok {
		p.require(start, seen, titleKeys, 0, 1)
	}
	return c
}

var amendmentKeys = []string{"triggers", "procedure"}

func (p parser) amendmentConditions() *amendment.Clause {
	c := new(amendment.Clause)
	p.Object(amendmentKeys, func(key int) {
		if key == 0 {
			p.Array(func(int) { c.Triggers = append(c.Triggers, p.trigger()) })
		} else {
			c.Procedure = p.Text()
		}
	})
	return c
}

func (p parser) trigger() (t amendment.Trigger) {
	start, seen, ok := p.Object(titleKeys, func(key int) {
		if key == 0 {
			t.Title = p.Text()
		} else {
			t.Kind = scan.Word[amendment.TriggerKind](p.Scanner)
		}
	})
	if ok {
		p.require(start, seen, titleKeys, 1)
		if t.Kind == amendment.Other {
			p.require(start, seen, titleKeys, 0)
		}
	}
	return t
}

var evaluationKeys = []string{"heard", "procedure"}

func (p parser) evaluationProcess() *evaluation.Clause {
	c := new(evaluation.Clause)
	p.Object(evaluationKeys, func(key int) {
		if key == 0 {
			p.Array(func(int) { c.Heard = append(c.Heard, scan.Word[branch.Party](p.Scanner)) })
		} else {
			c.Procedure = p.Text()
		}
	})
	return c
}

var orientationKeys = []string{"domain", "title"}

func (p parser) orientation() (o clause.Orientation) {
	start, seen, ok := p.Object(orientationKeys, func(key int) {
		if key == 0 {
			o.Domain = scan.Word[clause.Domain](p.Scanner)
		} else {
			o.Title = p.Text()
		}
	})
	if ok {
		p.require(start, seen, orientationKeys, 0, 1)
	}
	return o
}

var planKeys = []string{"title"}

func (p parser) controlPlan() (title string) {
	start, seen, ok := p.Object(planKeys, func(int) { title = p.Text() })
	if ok {
		p.require(start, seen, planKeys, 0)
	}
	return title
}

var sicknessKeys = []string{"body", "term"}

func (p parser) sicknessConvention() *SicknessConvention {
	w := new(SicknessConvention)
	p.Object(sicknessKeys, func(key int) {
		if key == 0 {
			if p.Slug(branch.Cnam.String()) == 1 {
				w.Body = branch.Cnam
			}
		} else {
			w.Term = p.term()
		}
	})
	return w
}
