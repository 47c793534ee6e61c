package cog_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// owed is what is due of a document at the end of a day, in one line: "supervisory-council
// since 1997-05-14, lapsed 2011-12-23; …"; of an annual amendment its year, of what an
// amendment started its number first.
func owed(t testing.TB, d cog.Document, day string) string {
	t.Helper()
	var list []string
	for _, u := range bench.court.Dues(&d, law.MustParseDay(day)) {
		said := u.To.String()
		if u.Year > 0 {
			said = fmt.Sprint(u.Year)
		}
		if u.Amendment > 0 {
			said = fmt.Sprint(u.Amendment, " ", said)
		}
		said += " since " + u.Since.String()
		if u.Done.IsValid() {
			said += ", done " + u.Done.String()
		}
		if u.Lapsed.IsValid() {
			said += ", lapsed " + u.Lapsed.String()
		}
		list = append(list, said)
	}
	return strings.Join(list, "; ")
}

// sent is a record of one transmission of the convention.
func sent(to, on string) string {
	return `{"transmissions": [{"to": "` + to + `", "on": "` + on + `"}]}`
}

func TestWhatIsDueIsDoneLapsesOrGoesOnToOthers(t *testing.T) { proveDues(t) }

func proveDues(t testing.TB) {
	const council, commission, assembly, senate = "supervisory-council", "parliament-commission", "national-assembly-commission", "senate-commission"
	both := func(since string) string { return assembly + " since " + since + "; " + senate + " since " + since }
	const amendment = "1 "
	for _, c := range []struct {
		scope, concluded, patch string
		amended                 string // "" for a convention without amendment
		day, owed               string
	}{
		// The supervisory councils, until they are gone.
		{"family", "1997-01-01", `{}`, "", "1997-01-01", council + " since 1997-01-01"},
		{"family", "1997-01-01", `{}`, "", "2011-12-22", council + " since 1997-01-01"},
		{"family", "1997-01-01", `{}`, "", "2011-12-23", council + " since 1997-01-01, lapsed 2011-12-23"},
		{"family", "1997-01-01", sent(council, "2011-12-22"), "", "2012-06-01", council + " since 1997-01-01, done 2011-12-22"},
		{"family", "1997-01-01", sent(council, "2011-12-23"), "", "2012-06-01", council + " since 1997-01-01, lapsed 2011-12-23"},
		{"collection", "2011-12-22", `{}`, "", "2011-12-22", council + " since 2011-12-22; " + both("2011-12-22")},
		{"collection", "2011-12-23", `{}`, "", "2011-12-23", both("2011-12-23")},
		{"old-age", "2004-12-20", `{}`, "", "2004-12-20", council + " since 2004-12-20"},

		// Parliament: first the commission of L. 111-9, then those of LO. 111-9, its successors.
		{"family", "2004-12-21", `{}`, "", "2005-08-02", council + " since 2004-12-21; " + commission + " since 2004-12-21"},
		{"family", "2004-12-21", `{}`, "", "2005-08-03", council + " since 2004-12-21; " + both("2005-08-03")},
		{"family", "2004-12-21", sent(commission, "2005-08-02"), "", "2006-01-01", council + " since 2004-12-21; " + commission + " since 2004-12-21, done 2005-08-02"},
		{"family", "2004-12-21", sent(commission, "2005-08-03"), "", "2006-01-01", council + " since 2004-12-21; " + both("2005-08-03")},
		{"family", "2004-12-21", sent(assembly, "2005-08-02"), "", "2006-01-01", council + " since 2004-12-21; " + both("2005-08-03")},
		{"family", "2004-12-21", sent(assembly, "2005-08-03"), "", "2006-01-01",
			council + " since 2004-12-21; " + assembly + " since 2005-08-03, done 2005-08-03; " + senate + " since 2005-08-03"},
		{"work-accidents", "2012-03-20", `{}`, "", "2050-01-01", both("2012-03-20")},
		{"autonomy", "2021-01-01", sent(senate, "2021-02-01"), "", "2050-01-01", assembly + " since 2021-01-01; " + senate + " since 2021-01-01, done 2021-02-01"},
		{"rsi", "2006-01-28", `{}`, "", "2050-01-01", both("2006-01-28")},
		{"rsi", "2017-12-31", `{}`, "", "2018-01-01", both("2017-12-31")},

		// An amendment is transmitted as well, and communicated to no council.
		{"family", "2003-05-05", `{}`, "2004-12-20", "2004-12-20", council + " since 2003-05-05"},
		{"family", "2003-05-05", `{}`, "2004-12-21", "2005-08-02", council + " since 2003-05-05; " + amendment + commission + " since 2004-12-21"},
		{"family", "2003-05-05", `{}`, "2005-08-02", "2005-08-03", council + " since 2003-05-05; " + amendment + assembly + " since 2005-08-03; " + amendment + senate + " since 2005-08-03"},
		{"rsi", "2017-12-31", `{}`, "2019-12-31", "2019-12-31", both("2017-12-31") + "; " + amendment + assembly + " since 2019-12-31; " + amendment + senate + " since 2019-12-31"},
		{"rsi", "2017-12-31", `{}`, "2020-01-01", "2020-01-01", both("2017-12-31")},

		// The annual amendment of sickness: fifteen days from the publication of the act of its year.
		{"sickness", "1997-01-01", `{"term": null}`, "", "2010-01-01", council + " since 1997-01-01; " +
			"1998 since 1997-12-23, lapsed 1998-01-08; 1999 since 1998-12-27, lapsed 1999-01-12; 2000 since 1999-12-30, lapsed 2000-01-15; " +
			"2001 since 2000-12-24, lapsed 2001-01-09; 2002 since 2001-12-26, lapsed 2002-01-11; 2003 since 2002-12-24, lapsed 2003-01-09; " +
			"2004 since 2003-12-19, lapsed 2004-01-04; 2005 since 2004-12-21, lapsed 2005-01-06; 2006 since 2005-12-20, lapsed 2006-01-05; " +
			"2007 since 2006-12-22, lapsed 2007-01-07; 2008 since 2007-12-21, lapsed 2008-01-06; 2009 since 2008-12-18, lapsed 2009-01-03"},
		{"sickness", "2001-06-01", term("2001-01-01", "2003-12-31"), "", "2010-01-01", council + " since 2001-06-01; " +
			"2002 since 2001-12-26, lapsed 2002-01-11; 2003 since 2002-12-24, lapsed 2003-01-09; 2004 since 2003-12-19, lapsed 2004-01-04"},
		{"sickness", "2001-12-26", term("2002-01-01", "2003-12-18"), "", "2010-01-01", council + " since 2001-12-26; 2003 since 2002-12-24, lapsed 2003-01-09"},
		{"sickness", "2001-12-25", term("2002-01-01", "2002-12-23"), "", "2002-01-10", council + " since 2001-12-25; 2002 since 2001-12-26"},
		{"sickness", "2001-12-25", term("2002-01-01", "2002-12-23"), "", "2002-01-11", council + " since 2001-12-25; 2002 since 2001-12-26, lapsed 2002-01-11"},
		{"sickness", "2001-12-25", term("2002-01-01", "2002-12-23"), "2002-01-10", "2003-01-01", council + " since 2001-12-25; 2002 since 2001-12-26, done 2002-01-10"},
		{"sickness", "2001-12-25", term("2002-01-01", "2002-12-23"), "2002-01-11", "2003-01-01", council + " since 2001-12-25; 2002 since 2001-12-26, lapsed 2002-01-11"},
		{"work-accidents", "2003-01-02", `{}`, "", "2004-02-01", council + " since 2003-01-02"},
	} {
		d := concluded(t, c.scope, c.concluded, c.patch)
		if c.amended != "" {
			d = withAmendment(t, c.scope, c.concluded, c.patch, c.amended, map[bool]string{true: forecastOf2002, false: `{}`}[c.scope == "sickness"])
		}
		assert.Equal(t, c.owed, owed(t, d, c.day), "%s concluded on %s, amended on %s, %s", c.scope, c.concluded, c.amended, c.patch)
	}
}

// forecastOf2002 is what the annual amendment for 2002 writes, on sickness.
const forecastOf2002 = `{"reason": null, "changes": [{"kind": "set-forecast", "forecast": {"year": 2002, "value": 61, "unit": "milliards d’euros"}}]}`

// The financing acts by hand: their year, and the day of the journal officiel.
func TestTheFinancingActsAreThoseOfTheJournal(t *testing.T) {
	var got []string
	for _, act := range statute.FinancingActs() {
		got = append(got, fmt.Sprint(act.Year, " ", act.Published))
	}
	assert.Equal(t, []string{
		"1997 1996-12-29", "1998 1997-12-23", "1999 1998-12-27", "2000 1999-12-30", "2001 2000-12-24", "2002 2001-12-26", "2003 2002-12-24",
		"2004 2003-12-19", "2005 2004-12-21", "2006 2005-12-20", "2007 2006-12-22", "2008 2007-12-21", "2009 2008-12-18",
	}, got)
}
