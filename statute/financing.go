package statute

import "github.com/coglaw/coglaw/law"

// A FinancingAct is a social security financing act (loi de financement de la sécurité
// sociale): the year it is for, and the day it was published.
type FinancingAct struct {
	Year      int     // the one whose accounts it sets
	Published law.Day // the day it stood in the Journal officiel
}

// FinancingActs returns the acts under which the sickness convention had its annual
// amendment (L. 227-1, II, until 2009-05-14), in order. Each is of the December before its
// year.
func FinancingActs() []FinancingAct {
	return []FinancingAct{
		{1997, law.MustParseDay("1996-12-29")},
		{1998, law.MustParseDay("1997-12-23")},
		{1999, law.MustParseDay("1998-12-27")},
		{2000, law.MustParseDay("1999-12-30")},
		{2001, law.MustParseDay("2000-12-24")},
		{2002, law.MustParseDay("2001-12-26")},
		{2003, law.MustParseDay("2002-12-24")},
		{2004, law.MustParseDay("2003-12-19")},
		{2005, law.MustParseDay("2004-12-21")},
		{2006, law.MustParseDay("2005-12-20")},
		{2007, law.MustParseDay("2006-12-22")},
		{2008, law.MustParseDay("2007-12-21")},
		{2009, law.MustParseDay("2008-12-18")},
	}
}
