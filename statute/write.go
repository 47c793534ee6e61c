package statute

import (
	"strings"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
)

// The few words in which the files of the law are written.

// since is the period from a day on, until one from a day on until another, which is
// the first day no longer covered.
func since(from string) law.Period { return law.Period{From: law.MustParseDay(from)} }
func until(from, to string) law.Period {
	return law.Period{From: law.MustParseDay(from), To: law.MustParseDay(to)}
}

// on is the facts of which one shows that a convention is about one of the scopes.
func on(scopes ...branch.Scope) Facts { return Of(facts(Scope, scopes...)...) }

// butOn is on for all the others of the general scheme.
func butOn(scopes ...branch.Scope) (s Facts) {
	for _, scope := range branch.Scopes() {
		if scope.Regime() == law.General {
			s.Add(Scope(scope))
		}
	}
	return s.Without(on(scopes...))
}

// at cites a division, and a numbered item of it where it has items; al an unnumbered
// paragraph, or an item of the second list, which has no name but its paragraph's; whole
// an article as a whole.
func at(a law.Article, division string, item ...string) law.Citation {
	return law.Citation{Article: a, Place: law.Place{Division: division, Item: strings.Join(item, "")}}
}

func al(a law.Article, division string, paragraph int, item ...string) law.Citation {
	return law.Citation{Article: a, Place: law.Place{Division: division, Paragraph: paragraph, Item: strings.Join(item, "")}}
}

func whole(a law.Article) law.Citation { return law.Citation{Article: a} }

// cites lists citations.
func cites(list ...law.Citation) []law.Citation { return list }

// secondList writes a version of what L. 227-1, I asks in an item of its second list, for
// each number that the item's paragraph has had: two paragraphs were put before it.
func secondList(item string, paragraph int, d Demand, asks law.Text) []Version {
	version := func(p law.Period, moved int) Version {
		return Version{Period: p, Cites: cites(al(law.L227_1, "I", paragraph+moved, item)), Demand: d, Asks: asks}
	}
	return []Version{
		version(until("1997-01-01", "2004-12-21"), 0),
		version(until("2004-12-21", "2018-01-01"), 1),
		version(since("2018-01-01"), 2),
	}
}

// text is what is said in both languages.
func text(fr, en string) law.Text { return law.Text{FR: fr, EN: en} }

// onlyObjective is a patch that leaves one objective, in the given categories, with an
// action by each party.
func onlyObjective(categories string) string {
	return `{"objectives": [{"id": "O", "title": "O", "categories": [` + categories +
		`], "actions": [{"by": "state", "title": "A"}, {"by": "body", "title": "B"}]}]}`
}

// --- demands in the words of the articles -------------------------------------------

// eachParty demands the same of both parties.
func eachParty(fact func(branch.Party) Fact) Demand {
	parties := branch.Parties()
	return each(facts(fact, parties[:]...)...)
}

// scopeAmong and bodyAmong demand one of the list.
func scopeAmong(list ...branch.Scope) Demand { return oneOf(facts(Scope, list...)...) }
func bodyAmong(list ...branch.Body) Demand   { return oneOf(facts(Body, list...)...) }

// budgetsOf demands that each budget be listed with both its rules; orListed the same
// of others where they are listed.
func budgetsOf(kinds ...branch.BudgetKind) Demand { return each(facts(Budget, kinds...)...) }

func (d Demand) orListed(kinds ...branch.BudgetKind) Demand {
	for _, k := range kinds {
		d = d.and(oneOf(Budget(k), Unlisted(k)))
	}
	return d
}

// triggersFor demands a clause on amendments that provides for each kind of event.
func triggersFor(kinds ...amendment.TriggerKind) Demand { return each(facts(Trigger, kinds...)...) }

// orientationsOn demands orientations in each domain.
func orientationsOn(domains ...clause.Domain) Demand { return each(facts(Orientation, domains...)...) }

// An office is filled by a signatory in any of its capacities.
type office []branch.BodyCapacity

// signedBy demands the signature of each office.
func signedBy(offices ...office) (d Demand) {
	for _, o := range offices {
		d = d.and(oneOf(facts(Signature, o...)...))
	}
	return d
}
