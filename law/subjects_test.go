package law_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

// What each article is about, and what of its wordings changed something for a convention: a
// few words by hand, in French and in English, that what is said has to hold. A wording that
// is not here changed nothing, and nothing is said of it.
var subjects = map[string]struct {
	fr, en  string
	changes []string // "first day: French | English"
}{
	"L111-9": {"contrôle parlementaire", "parliamentary oversight", nil},
	"L114-23": {"convention-cadre de performance", "framework convention", []string{
		"2011-12-23: se négocient dans son respect | in keeping with it", "2018-01-01: n’est plus nommé | no longer named"}},
	"L162-1-8": {"les ministres notifient l’objectif", "the ministers notify the target", []string{
		"1996-04-25: quinze jours | fifteen days", "1999-12-30: dépenses déléguées | delegated spending", "2005-12-09: Canam | Canam"}},
	"L200-2": {"branches du régime général", "branches of the general scheme", []string{
		"1994-07-27: quatre branches | four branches", "2001-12-26: Ucanss | union of national funds", "2018-01-01: ne dit plus qui gère | no longer says who manages", "2020-08-09: autonomie | autonomy"}},
	"L221-1": {"Cnam gère la maladie", "Cnam manages sickness", []string{
		"1985-12-21: contrôle médical | medical control", "1988-01-06: prévention | prevention", "2003-01-01: programmes nationaux de prévention | national prevention programmes",
		"2016-01-01: gère les deux branches | manages both branches", "2016-05-01: programmes de santé publique | public-health programmes",
		"2018-01-01: seul à dire qui gère | alone in saying who manages", "2024-12-31: jour limite | the latest day"}},
	"L221-3": {"le conseil de la Cnam", "the council of Cnam", []string{
		"1985-12-21: conseil d’administration | a board", "2004-08-17: son président et le directeur général la signent | its chair and the director-general sign it", "2018-09-01: la signature est au II | signing is in II"}},
	"L222-1": {"Cnav gère la vieillesse", "Cnav manages old age", []string{
		"1985-12-21: assurance vieillesse | old-age insurance", "2018-01-01: ne dit plus | no longer says"}},
	"L222-5": {"conseil d’administration de la Cnav", "board of Cnav", []string{"2018-06-14: nom de la Cnav | name of Cnav"}},
	"L223-1": {"Cnaf gère la famille", "Cnaf manages family", []string{
		"1985-12-21: fonds d’action sociale | social-action fund", "2018-01-01: ne dit plus | no longer says"}},
	"L223-3": {"conseil d’administration de la Cnaf", "board of Cnaf", nil},
	"L223-5": {"CNSA gère l’autonomie", "CNSA manages autonomy", []string{"2022-05-14: gère la branche | manages the branch"}},
	"L223-7": {"conseil et le directeur de la CNSA", "council and the director of CNSA", []string{"2022-05-14: orientations de la convention | orientations of the convention"}},
	"L224-10": {"signature tardive", "late signature", []string{
		"1994-07-27: rien encore | nothing yet", "1997-01-01: signature tardive | late signature", "2004-08-17: conseil de la Cnam | council of Cnam",
		"2007-12-22: Ucanss | union of national funds", "2018-06-14: noms des caisses | names of the funds", "2022-05-14: étendu à la CNSA | extended to CNSA"}},
	"L225-3": {"conseil d’administration de l’ACOSS", "board of ACOSS", nil},
	"L227-1": {"conventions d’objectifs et de gestion du régime général", "conventions on objectives and management of the general scheme", []string{
		"1997-01-01: trois ans au moins | three years at least", "1998-07-31: accès aux soins | access to care", "1999-12-30: dépenses déléguées | delegated spending",
		"2001-12-26: fixe aussi la part | also sets the share", "2002-12-24: accidents du travail | work-accident", "2003-12-19: plan de contrôle | plan for checking",
		"2004-12-21: quatre ans au moins | four years at least", "2005-08-03: commissions des deux assemblées | commissions of both assemblies",
		"2006-12-22: ne fixe plus la part | no longer sets the share", "2007-12-22: contrôle médical | medical-control", "2008-12-19: corrigé en fin d’année | corrected at the end of the year",
		"2009-05-14: le II est abrogé | II is repealed", "2011-12-23: conseils de surveillance | supervisory councils", "2018-01-01: dédiés aux indépendants | dedicated to the self-employed",
		"2018-06-14: noms de la Cnam et de la Cnav | names of Cnam and Cnav", "2021-01-01: branche autonomie | autonomy branch"}},
	"L227-2": {"qui signe pour l’organisme", "who signs for the national body", []string{
		"1997-01-01: président du conseil d’administration et directeur | chair of the board and director", "2002-12-24: président de leur commission | chair of their committee",
		"2004-08-17: directeur général ou directeur | director-general or director", "2018-06-14: nom de la Cnam | name of Cnam"}},
	"L228-1": {"conseils de surveillance", "supervisory councils", []string{
		"1996-04-25: auprès de chaque caisse nationale | beside each national fund", "2002-12-24: deux conseils | two councils", "2004-12-21: inspection générale | inspectorate"}},
	"L611-2": {"branches du régime social des indépendants", "branches of the self-employed scheme", []string{"2005-12-09: trois branches | three branches", "2017-01-01: deux branches | two branches"}},
	"L611-5": {"rend L. 224-10 applicable", "makes L. 224-10 apply", []string{"2005-12-09: signature tardive | late signature"}},
	"L611-7": {"convention de l’État et du régime social des indépendants", "convention of the State and the self-employed scheme", []string{"2005-12-09: quatre ans au moins | four years at least"}},
	"LO111-9": {"saisies au fond des lois de financement", "in charge of the financing bills", []string{
		"2005-08-03: une commission de chaque assemblée | a commission of each assembly"}},
	"R251-1": {"fonds que gère la Cnam", "funds that Cnam manages", []string{
		"1985-12-21: contrôle médical | medical control", "1989-05-19: information sanitaires | health education", "2019-07-08: nom de la Cnam | name of Cnam", "2023-09-01: usure professionnelle | wear and tear at work"}},
	"R251-14": {"fonds que gère la Cnav", "funds that Cnav manages", []string{"1985-12-21: action sociale et gestion | social action and management"}},
	"R251-21": {"budgets de la Cnav", "budgets of Cnav", nil},
	"R251-24": {"fonds que gère la Cnaf", "funds that Cnaf manages", []string{"1985-12-21: action sociale et gestion | social action and management"}},
	"R251-30": {"budgets de la Cnaf", "budgets of Cnaf", nil},
	"R251-32": {"fonds que gère l’ACOSS", "fund that ACOSS manages", []string{"1985-12-21: gestion seulement | management only"}},
	"R611-18": {"contenu de la convention du régime social des indépendants", "convention of the self-employed scheme contains", []string{"2006-01-28: quatre catégories d’objectifs | four categories of objectives"}},
	"R611-19": {"qui signe pour la caisse nationale", "who signs for the national fund", []string{"2006-01-28: président du conseil d’administration et directeur général | chair of the board and director-general"}},
	"L14-10-3 (action sociale)": {"conseil et le directeur de la CNSA", "council and the director of CNSA", []string{
		"2005-02-12: met en œuvre les orientations de la convention, et un directeur | carries out the orientations of the convention, and a director", "2015-03-22: rien de changé sur les conventions | nothing changed on conventions"}},
	"décret 2018-174, art. 17": {"caisses déléguées", "delegated funds", []string{"2018-01-01: maintient, entre autres, R. 611-18 et R. 611-19 | keeps R. 611-18 and R. 611-19"}},
	"loi 2017-1836, art. 15":   {"fin du régime social des indépendants", "end of the self-employed scheme", []string{"2018-01-01: dissoutes le 1er janvier 2020 au plus tard | dissolved on 1 January 2020 at the latest"}},
}

func TestWhatEachArticleIsAboutAndItsWordingsChanged(t *testing.T) { proveSubjects(t) }

func proveSubjects(t testing.TB) {
	for a := range law.Articles() {
		if !asked(a) {
			continue
		}
		want, ok := subjects[a.String()]
		assert.True(t, ok, "%s has no row", a)
		assert.Contains(t, a.Subject().FR, want.fr, a)
		assert.Contains(t, a.Subject().EN, want.en, a)
		changes := slices.Clone(want.changes)
		for v := range a.Versions() {
			if v.Change == (law.Text{}) {
				continue
			}
			i := slices.IndexFunc(changes, func(c string) bool { return strings.HasPrefix(c, v.Period.From.String()+": ") })
			if !assert.GreaterOrEqual(t, i, 0, "%s of %s says something", a, v.Period.From) {
				continue
			}
			fr, en, _ := strings.Cut(changes[i][len("2000-01-01: "):], " | ")
			assert.Contains(t, v.Change.FR, fr, a)
			assert.Contains(t, v.Change.EN, en, a)
			changes = slices.Delete(changes, i, i+1)
		}
		assert.Empty(t, changes, "%s says nothing of these", a)
	}
}
