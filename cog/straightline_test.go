package cog_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A plain is a convention as a program without this library would hold it: the
// document's keys as fields, lists of values as strings, figures as floats.
type plain struct {
	Format    string `json:"format"`
	Regime    string `json:"regime"`
	Scope     string `json:"scope"`
	Partial   bool   `json:"partial"`
	Title     string `json:"title"`
	Source    string `json:"source"`
	Concluded string `json:"concluded"`
	Term      *struct {
		Start string `json:"start"`
		End   string `json:"end"`
	} `json:"term"`
	State struct {
		Signatories []plainSignatory `json:"signatories"`
	} `json:"state"`
	Body struct {
		Code        string           `json:"code"`
		Signatories []plainSignatory `json:"signatories"`
	} `json:"body"`
	Objectives []struct {
		ID           string   `json:"id"`
		Categories   []string `json:"categories"`
		Title        string   `json:"title"`
		SelfEmployed bool     `json:"selfEmployed"`
		Actions      []struct {
			By           string `json:"by"`
			Title        string `json:"title"`
			SelfEmployed bool   `json:"selfEmployed"`
		} `json:"actions"`
		Indicators []struct {
			ID        string `json:"id"`
			Label     string `json:"label"`
			Kind      string `json:"kind"`
			Unit      string `json:"unit"`
			Direction string `json:"direction"`
			Baseline  *struct {
				Year  int     `json:"year"`
				Value float64 `json:"value"`
			} `json:"baseline"`
			Targets  map[string]float64 `json:"targets"`
			Expected string             `json:"expected"`
		} `json:"indicators"`
	} `json:"objectives"`
	Means []struct {
		Title string `json:"title"`
		Kind  string `json:"kind"`
	} `json:"means"`
	Commitments []struct {
		By    string `json:"by"`
		Title string `json:"title"`
	} `json:"commitments"`
	Budgets []struct {
		Kind        string `json:"kind"`
		Computation string `json:"computation"`
		Evolution   string `json:"evolution"`
	} `json:"budgets"`
	Network *struct {
		Conditions []struct {
			Kind  string `json:"kind"`
			Title string `json:"title"`
		} `json:"conditions"`
	} `json:"network"`
	AmendmentConditions *struct {
		Triggers []struct {
			Kind  string `json:"kind"`
			Title string `json:"title"`
		} `json:"triggers"`
		Procedure string `json:"procedure"`
	} `json:"amendmentConditions"`
	EvaluationProcess *struct {
		Heard     []string `json:"heard"`
		Procedure string   `json:"procedure"`
	} `json:"evaluationProcess"`
	Orientations []struct {
		Domain string `json:"domain"`
		Title  string `json:"title"`
	} `json:"orientations"`
	ControlPlan *struct {
		Title string `json:"title"`
	} `json:"controlPlan"`
	ConsistentWith *struct {
		Body string `json:"body"`
		Term *struct {
			Start string `json:"start"`
			End   string `json:"end"`
		} `json:"term"`
	} `json:"consistentWith"`
}

type plainSignatory struct {
	Name     string `json:"name"`
	Capacity string `json:"capacity"`
	SignedOn string `json:"signedOn"`
}

// straightLine counts the rules that a full convention of the general scheme
// breaches under the law of 2023, and nothing more: no pointer, no citation, no
// sentence, no other day. It is what one would write by hand for one branch and
// one year. Of the 22 rules the two that bound sickness until 2009 are decided by being
// left out.
func straightLine(c *plain) int {
	if c.Concluded < "1997-01-01" { // legal-basis
		return 1
	}
	breaches := 0
	breach := func(b bool) {
		if b {
			breaches++
		}
	}
	body := ""
	switch c.Scope { // covered-scope
	case "sickness", "work-accidents":
		body = "cnam"
	case "old-age":
		body = "cnav"
	case "family":
		body = "cnaf"
	case "autonomy":
		body = "cnsa"
	case "collection":
		body = "acoss"
	default:
		breaches++
	}
	switch c.Body.Code { // entitled-body, body-of-scope
	case "cnam", "cnav", "cnaf", "cnsa", "acoss":
		breach(body != "" && c.Body.Code != body)
	default:
		breaches++
	}
	breach(len(c.State.Signatories) == 0) // state-party

	chair, director := false, false // body-signatories
	for i := range c.Body.Signatories {
		switch c.Body.Signatories[i].Capacity {
		case "director-general":
			director = true
		case "director":
			director = director || c.Scope != "work-accidents" && c.Scope != "sickness"
		case "atmp-committee-chair":
			chair = chair || c.Scope == "work-accidents"
		case "council-chair":
			chair = chair || c.Scope == "sickness" || c.Scope == "autonomy"
		case "board-chair":
			chair = chair || c.Scope == "old-age" || c.Scope == "family" || c.Scope == "collection"
		}
	}
	breach(!chair || !director)

	state, national := false, false // reciprocal-commitments
	for i := range c.Commitments {
		switch c.Commitments[i].By {
		case "state":
			state = true
		case "body":
			national = true
		}
	}
	breach(!state || !national)
	breach(len(c.Means) == 0) // operating-means

	// Actions, categories and what is dedicated to the self-employed, in one walk.
	var implementation, quality, productivity, coordination, social, byState, byBody, own, ownAction bool
	for i := range c.Objectives {
		o := &c.Objectives[i]
		own = own || o.SelfEmployed
		for _, category := range o.Categories {
			switch category {
			case "implementation":
				implementation = true
			case "service-quality":
				quality = true
			case "productivity":
				productivity = true
			case "coordination":
				coordination = true
			case "social-action":
				social = true
			}
		}
		for j := range o.Actions {
			a := &o.Actions[j]
			ownAction = ownAction || a.SelfEmployed
			switch a.By {
			case "state":
				byState = true
			case "body":
				byBody = true
			}
		}
	}
	breach(!byState || !byBody)
	breach(!implementation)
	breach(!quality)
	breach(c.Scope != "autonomy" && !productivity)
	breach(c.Scope == "autonomy" && !coordination)
	breach(!social)

	var management, action, prevention, support bool // budget-rules
	complete := true
	for i := range c.Budgets {
		b := &c.Budgets[i]
		switch b.Kind {
		case "management":
			management = true
		case "social-action":
			action = true
		case "prevention":
			prevention = true
		case "autonomy-support":
			support = true
		default:
			continue
		}
		complete = complete && b.Computation != "" && b.Evolution != ""
	}
	switch c.Scope {
	case "sickness":
		complete = complete && action && prevention
	case "work-accidents":
		complete = complete && prevention
	case "old-age", "family":
		complete = complete && action
	case "autonomy":
		complete = complete && support
	}
	breach(!management || !complete)
	breach(c.Scope == "autonomy" && c.Network != nil && len(c.Network.Conditions) > 0) // network-exclusion
	switch c.Scope {                                                                   // self-employed-commitments
	case "sickness", "old-age", "collection":
		breach(!own || !ownAction)
	}

	act, workload := false, false // amendment-conditions
	if c.AmendmentConditions != nil {
		for i := range c.AmendmentConditions.Triggers {
			switch c.AmendmentConditions.Triggers[i].Kind {
			case "financing-act":
				act = true
			case "workload-change":
				workload = true
			}
		}
	}
	breach(!act || !workload)
	p := c.EvaluationProcess // evaluation-process
	breach(p == nil || !slices.Contains(p.Heard, "state") || !slices.Contains(p.Heard, "body"))
	breach(c.Term == nil || !fourYears(c.Term.Start, c.Term.End)) // minimum-term
	return breaches
}

// fourYears compares days as written; only terms that start within a year need
// the calendar.
func fourYears(start, end string) bool {
	first, _ := strconv.Atoi(start[:4])
	last, _ := strconv.Atoi(end[:4])
	switch {
	case last > first+4 || last == first+4 && end[4:] >= start[4:]:
		return true
	case start[4:] == "-01-01":
		return last == first+3 && end[4:] == "-12-31"
	}
	s, _ := law.ParseDay(start)
	e, _ := law.ParseDay(end)
	return !e.AddDays(1).Before(s.AddYears(4))
}

// The comparison is worth something only if both decide the same.
func TestTheStraightLineDecidesAsJudgeDoes(t *testing.T) {
	compared, unlawful := 0, 0
	check := func(name string, document []byte) {
		d, err := cog.Decode(document)
		require.NoError(t, err)
		if d.Partial || d.Scope.Regime() == law.RSI || d.Concluded.Before(law.MustParseDay("2021-01-01")) {
			return
		}
		var c plain
		require.NoError(t, json.Unmarshal(document, &c))
		breached := len(slugs(d.Judge(today), cog.Breached))
		assert.Equal(t, breached, straightLine(&c), name)
		compared++
		if breached > 0 {
			unlawful++
		}
	}
	for name, document := range documents(t) {
		check(name, document)
	}
	for rule := range (cog.Report{}).Rules() {
		accepts, refuses, _ := statute.All().Examples(rule)
		check(rule.String(), patchModel(t, accepts.Model, accepts.Patch))
		check(rule.String(), patchModel(t, refuses.Model, refuses.Patch))
	}
	for _, scope := range []string{"sickness", "work-accidents", "old-age", "family", "autonomy", "collection"} {
		check(scope, []byte(`{"format":"coglaw/1","regime":"general","scope":"`+scope+`","concluded":"2023-07-10"}`))
	}
	for _, end := range []string{"2027-02-28", "2027-02-27", "2027-03-01", "2026-12-31"} {
		check(end, patchModel(t, "family", `{"objectives": null, "term": {"start": "2023-03-01", "end": "`+end+`"}}`))
	}
	assert.Greater(t, compared, 40)
	assert.Greater(t, unlawful, 15)
}
