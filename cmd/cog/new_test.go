package main

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// boundaries are the days on which something of the law changes, with the eve of each.
func boundaries() map[law.Day]bool {
	days := map[law.Day]bool{today: true}
	book := statute.All()
	for i := range book {
		for _, e := range book[i].Entries {
			for _, v := range e.Versions {
				for _, day := range []law.Day{v.Period.From, v.Period.To, v.KeptUntil} {
					if day.IsValid() {
						days[day], days[day.AddDays(-1)] = true, true
					}
				}
			}
		}
	}
	return days
}

// each calls what is asked of each scope on each day on which something changes.
func each(ask func(s subject, day law.Day, args []string)) {
	book := statute.All()
	for day := range boundaries() {
		for i := range book {
			for _, scope := range book[i].Scopes() {
				ask(subject{book[i].Regime, scope}, day, []string{"-at", day.String()})
			}
		}
	}
}

func TestWhatIsWrittenAnewIsLawfulOnItsDay(t *testing.T) {
	written, refused := map[string]int{}, map[string]int{}
	each(func(s subject, day law.Day, at []string) {
		about := s.scope.String() + " " + day.String()
		for _, lang := range []string{"fr", "en"} {
			status, stdout, stderr := invoke("", append([]string{"new", "-lang", lang, "-regime", s.regime.String(), "-scope", s.scope.String()}, at...)...)
			if status != exitOK {
				assert.Equal(t, exitTrouble, status, about)
				assert.Empty(t, stdout, about)
				assert.NotEmpty(t, stderr, about)
				refused[s.scope.String()]++
				continue
			}
			written[s.scope.String()]++
			d, err := cog.Decode([]byte(stdout))
			require.NoError(t, err, about)
			assert.Zero(t, d.Concluded, about)
			r := d.Judge(day)
			assert.True(t, r.Lawful(), "%s: %v", about, r.Err())
			for o := range r.Observations() {
				assert.Fail(t, o.In(law.English), about)
			}
			// So it is where the day is filled in.
			d.Concluded = day
			r = d.Judge(law.Day{})
			assert.True(t, r.Lawful(), about)
			for o := range r.Observations() {
				assert.Fail(t, o.In(law.English), about)
			}
		}
	})
	for scope, never := range map[string]bool{"sickness": false, "work-accidents": true, "old-age": false, "family": false, "autonomy": true, "collection": false, "self-employed": true} {
		assert.GreaterOrEqual(t, written[scope], 8, scope)
		assert.Positive(t, refused[scope], "%s: before all law there is none", scope)
		assert.Equal(t, never, refused[scope] > refused["family"], "%s: there were conventions on others only", scope)
	}
}

func TestWhatIsToBeWrittenIsSaidWithItsArticle(t *testing.T) {
	type texts struct {
		Title      string
		Objectives []struct {
			Title   string
			Actions []struct{ Title string }
		}
		Means       []struct{ Title string }
		Budgets     []struct{ Computation, Evolution string }
		Commitments []struct{ Title string }
	}
	read := func(args ...string) (d texts) {
		status, stdout, stderr := invoke("", append([]string{"new", "-at", "2028-01-01"}, args...)...)
		require.Equal(t, exitOK, status, stderr)
		require.NoError(t, json.Unmarshal([]byte(stdout), &d))
		return d
	}
	d := read("-scope", "old-age")
	assert.Equal(t, "Projet de convention d’objectifs et de gestion (vieillesse)", d.Title)
	assert.Equal(t, "À écrire : au moins un objectif de mise en œuvre des textes sur le risque, les prestations ou le recouvrement [article L. 227-1, I, 1°] ; un objectif dédié aux travailleurs indépendants [article L. 227-1, I, al. 11]", d.Objectives[0].Title)
	assert.Equal(t, "À écrire : une action de l’organisme national [article L. 227-1, I, al. 2] ; une action dédiée aux travailleurs indépendants [article L. 227-1, I, al. 11]", d.Objectives[0].Actions[1].Title)
	assert.Equal(t, "À écrire : les règles du budget de gestion, le calcul [article L. 227-1, I, 4° ; article R. 251-14]", d.Budgets[0].Computation)
	assert.Equal(t, "À écrire : les règles du budget de gestion, l’évolution [article L. 227-1, I, 4° ; article R. 251-14]", d.Budgets[0].Evolution)
	assert.Equal(t, "À écrire : au moins un objectif d’action sociale, de prévention, de lutte contre l’exclusion ou de soutien à l’autonomie [article L. 227-1, I, 3°]", d.Objectives[3].Title)
	_, before, _ := invoke("", "new", "-lang", "en", "-at", "2020-12-31", "-scope", "old-age")
	assert.Contains(t, before, `"To be written: at least one objective of social action, prevention or the fight against exclusion [article L. 227-1, I, 3°]"`)
	_, before, _ = invoke("", "new", "-at", "2008-01-01", "-scope", "sickness")
	assert.Contains(t, before, `"À écrire : un plan de contrôle des prestations [article L. 227-1, II]"`)
	assert.Contains(t, before, `"À écrire : une orientation pour la maladie (médicament) [article L. 227-1, II]"`)
	d = read("-lang", "en", "-regime", "general", "-scope", "family")
	assert.Equal(t, "Draft convention of objectives and management (family)", d.Title)
	assert.Equal(t, "To be written: operating means [article L. 227-1, I, al. 2]", d.Means[0].Title)
	assert.Equal(t, "To be written: a commitment by the national body [article L. 227-1, I, al. 1]", d.Commitments[1].Title)
	assert.Equal(t, "To be written: the rules of the social-action budget, how it evolves [article L. 227-1, I, 4°; article R. 251-24]", d.Budgets[1].Evolution)
}

func TestWhereThereCanBeNoConventionItIsSaidWhy(t *testing.T) {
	for args, want := range map[string]string{
		"-lang en": "what is the convention about? -scope sickness|work-accidents|old-age|family|autonomy|collection",
		"":         "sur quoi porte la convention ? -scope sickness|work-accidents|old-age|family|autonomy|collection",
		"-lang en -at 2020-12-31 -scope autonomy":       "the Code de l’action sociale et des familles [article L. 227-1, I]\n",
		"-lang en -regime rsi -at 2018-01-01":           "repealed since 1 January 2018",
		"-lang en -regime rsi -scope family":            "cog: the scheme rsi has no convention on family; it has some on: self-employed\n",
		"-scope self-employed":                          "cog: le régime general n’a pas de convention sur self-employed ; il en a sur : sickness, work-accidents, old-age, family, autonomy, collection\n",
		"-lang en -scope famili":                        "flag -scope: `famili` is neither a branch, nor collection, nor the self-employed; did you mean family? (sickness, work-accidents, old-age, family, autonomy, collection)\n",
		"-scope maladie":                                "option -scope : « maladie » n’est ni une branche, ni le recouvrement, ni les indépendants (sickness, work-accidents, old-age, family, autonomy, collection)\n",
		"-lang en -regime msa -scope family":            "flag -regime: unknown regime `msa`; expected general or rsi",
		"-lang en -at 9999-01-01 -scope family":         "there is no such date",
		"-lang en -scope family examples/lives":         "takes nothing but flags",
		"-lang en -format json -scope family":           "has no flag -format",
		"-lang en -at 1996-12-31 -scope family":         "will be from 1 January 1997 [article L. 227-1, I]\n",
		"-lang en -at 2000-01-01 -scope work-accidents": "it admits: sickness, old age, family and collection [article L. 227-1, I]\n",
	} {
		status, stdout, stderr := invoke("", append([]string{"new"}, strings.Fields(args)...)...)
		assert.Equal(t, exitTrouble, status, args)
		assert.Empty(t, stdout, args)
		assert.Contains(t, stderr, want, args)
	}
	status, stdout, _ := invoke("", "new", "-regime", "rsi", "-at", "2012-01-01")
	assert.Equal(t, exitOK, status)
	assert.Contains(t, stdout, `"regime": "rsi"`)
}

// The list has a box for each rule that the report of such a convention tells of.
func TestTheChecklistNamesEachRuleOfTheDay(t *testing.T) {
	told := 0
	each(func(s subject, day law.Day, at []string) {
		about := s.regime.String() + "/" + s.scope.String()
		o, err := s.outline(day)
		status, stdout, stderr := invoke("", append(append([]string{"explain", "-lang", "en"}, at...), about)...)
		if err != nil {
			assert.Equal(t, exitTrouble, status, "%s %s", about, day)
			assert.Empty(t, stdout)
			assert.NotEmpty(t, stderr)
			return
		}
		require.Equal(t, exitOK, status)
		d, err := o.Draft(func(p outline.Part) string { return "T" })
		require.NoError(t, err)
		r := d.Judge(law.Day{})
		boxes := strings.Count(stdout, "  ☐ ")
		for rule := range r.With(cog.Satisfied) {
			assert.Contains(t, stdout, "  ☐ "+rule.String(), "%s %s", about, day)
			boxes--
			told++
		}
		assert.Zero(t, boxes, "%s %s: no other", about, day)
		for n := range r.Open() {
			assert.Contains(t, stdout, "  "+n.Rule.String(), "%s %s", about, day)
		}
		for n := range r.Duties() {
			assert.Contains(t, stdout, "  "+n.Rule.String(), "%s %s", about, day)
		}
		for _, line := range strings.Split(stdout, "\n") {
			assert.LessOrEqual(t, utf8.RuneCountInString(line), 80, line)
			assert.Equal(t, strings.TrimRight(line, " "), line)
		}
	})
	assert.Greater(t, told, 1000)
}

func TestTheChecklistAsItReads(t *testing.T) {
	status, stdout, _ := invoke("", "explain", "-at", "2028-01-01", "general/autonomy")
	assert.Equal(t, exitOK, status)
	lines := strings.Split(stdout, "\n")
	assert.Equal(t, []string{
		"Ce que le droit du 1er janvier 2028 demande d’une convention sur l’objet",
		"  « autonomie » (régime général) :",
		"  ☐ legal-basis [article L. 227-1, I]",
		"    la convention est conclue un jour où L. 227-1 est en vigueur",
	}, lines[:4])
	assert.Contains(t, stdout, `
  ☐ reciprocal-commitments [article L. 227-1, I, al. 1]
    au moins un engagement de l’État et un de l’organisme
      · un engagement de l’État
      · un engagement de l’organisme national
  ☐ operating-means [article L. 227-1, I, al. 2]
    elle fixe les moyens de fonctionnement
  ☐`)
	assert.Contains(t, stdout, "\n      · une signature pour l’organisme (président du conseil)\n      · une signature pour l’organisme (directeur général ou directeur)\n", "the law leaves a choice")
	assert.Contains(t, stdout, "\n      · les règles du budget de gestion\n      · les règles du budget de soutien à l’autonomie\n  ☐", "and of each budget one rule is not another")
	assert.Contains(t, stdout, "\nCe qui s’observe :\n  late-signature [article L. 224-10, al. 3]\n")
	assert.Contains(t, stdout, "\nCe que le droit demande sans qu’un document le montre :\n  financing-acts ")
	assert.Contains(t, stdout, "\nDevoirs que la conclusion fait naître :\n  transmit-to-parliament ")
	assert.True(t, strings.HasSuffix(stdout, "  Les textes ont été lus jusqu’au 6 décembre 2023 ; ce qui a été publié depuis\n    a pu changer ce droit.\n"), stdout)
	_, stdout, _ = invoke("", "explain", "-lang", "en", "-at", "2023-12-06", "general/family")
	assert.NotContains(t, stdout, "were read until")
	assert.Contains(t, stdout, "What the law of 6 December 2023 asks of a convention on `family` (general\n  scheme):\n")

	// A heading stands once above all that is under it, and what is longer than a line goes on
	// under where it began.
	_, stdout, _ = invoke("", "explain", "-at", "2021-03-01", "general/autonomy")
	for _, heading := range []string{"Ce qui s’observe :\n", "Ce que le droit demande sans qu’un document le montre :\n", "Devoirs que la conclusion fait naître :\n"} {
		assert.Equal(t, 1, strings.Count(stdout, heading), heading)
	}
	assert.Contains(t, stdout, `
  ☐ body-signatories [article L. 227-2 ; article L. 14-10-3 du Code de l’action
    sociale et des familles]
    pour l’organisme signent`)
	assert.Contains(t, stdout, `
      · une clause d’avenant pour les fortes variations de charge liées à
        l’évolution des textes
`)

	for _, name := range []string{"general/famil", "generale/family", "general/", "/family", "general"} {
		status, _, stderr := invoke("", "explain", "-lang", "en", name)
		assert.Equal(t, exitTrouble, status, name)
		assert.Contains(t, stderr, "is neither a rule, nor a known article, nor a scope such as general/family", name)
	}
}

// Two rules that rest on one place ask with one citation.
func TestWhatAsksForATextIsCitedOnce(t *testing.T) {
	first, second := law.Citation{Article: law.L227_1}, law.Citation{Article: law.L200_2}
	by := func(cites ...law.Citation) statute.Provision {
		return statute.Provision{Version: &statute.Version{Cites: cites}}
	}
	assert.Equal(t, []law.Citation{first, second}, citedBy(outline.Ask{By: []statute.Provision{by(first), by(first, second), by(second)}}))
}
