package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhyTellsOfEachRuleWhereItIsSatisfiedOrWhatItLacks(t *testing.T) {
	text := says(t, exitOK, "", "check", "-lang", "en", "-why", "../../examples/conventions/partial/autonomy-known-sections.json")
	inOrder(t, text, "\nundetermined  ../../examples/conventions/partial/autonomy-known-sections.json: law in force on 18 March 2022\n",
		"✓ legal-basis the convention is concluded on a day when L. 227-1 is in force at /concluded (line 12, column 16)\n",
		"✓ body-of-scope it is concluded with CNSA, which manages the branch at /scope (line 4, column 12), /body/code (line 18, column 13)\n",
		"✓ actions-by-each-party at least one action by the State and one by the body at /objectives/0/actions/0 (line 30, column 9), /objectives/0/actions/1 (line 34, column 9), /objectives/1/actions/0 (line 47, column 9)\n",
		"✓ coordination-objectives at least one objective on coordinating those who act for autonomy, in place of productivity at /objectives/0 (line 21, column 5)\n",
		"✓ network-exclusion no clause on a network of local bodies nothing at /network\n",
		"✓ minimum-term a term of at least four years at /term (line 13, column 11)\n",
		"? state-party  /state (line 1, column 1) the document lacks: a signature for the State\n")
	assert.Equal(t, 12, strings.Count(text, "\n✓ "))
	assert.NotContains(t, text, "rules satisfied")
	text = says(t, exitOK, "", "check", "-why", "../../examples/conventions/partial/autonomy-known-sections.json")
	inOrder(t, text, "✓ covered-scope elle porte sur une des cinq branches de L. 200-2 ou sur le recouvrement à /scope (ligne 4, colonne 12)\n",
		"✓ network-exclusion pas de clause sur un réseau de caisses locales rien à /network\n")
}

// Of an amendment the changes satisfy a rule, its own signatures, or where it says something
// by itself.
func TestWhyTellsOfAmendmentsToo(t *testing.T) {
	text := says(t, exitBreach, "", "check", "-lang", "en", "-why", lifeFamily)
	inOrder(t, text, "\n✓ actions-by-each-party at least one action by the State and one by the body at /objectives/0/actions/0 (line 42, column 5), /objectives/0/actions/1 (line 46, column 5), /objectives/1/actions/0 (line 76, column 5), /objectives/2/actions/0 (line 117, column 5) and at 2 more places\n",
		"\namendment no. 1: lawful",
		"\n✓ state-party at least one signature for the State at /amendments/0/state/signatories/0 (line 210, column 6)\n",
		"\n✓ budget-rules the rules", " at /amendments/0/changes/3 (line 257, column 5)\n",
		"\n✓ minimum-term a term of at least four years at /amendments/0/changes/0 (line 231, column 5)\n",
		"\n✓ amendment-basis the amendment is concluded on a day when the law allows one at /amendments/0/concluded (line 207, column 17)\n",
		"\n✓ amendment-same-body the amendment is concluded by the same parties at /amendments/0/body/code (line 216, column 13)\n",
		"\namendment no. 2: unlawful", "\n✗ minimum-term  /amendments/1/changes/0 (line 290, column 5) ",
		"\n✓ actions-by-each-party at least one action by the State and one by the body at /amendments/1/changes/1 (line 297, column 5)\n")
	assert.Equal(t, 17+6+3, strings.Count(text, "\n✓ "))
}

// So many places are told, and how many more there are.
func TestWhyTellsTheFirstPlaces(t *testing.T) {
	document := func(n int) string {
		return `{"format":"coglaw/1","regime":"general","scope":"family","partial":true,"concluded":"2023-07-10","means":[` +
			strings.TrimSuffix(strings.Repeat(`{"kind":"staff","title":"M"},`, n), ",") + `]}`
	}
	for n, want := range map[int][2]string{
		1: {"/means/0 (ligne 1, colonne 107)\n", "/means/0 (line 1, column 107)\n"},
		4: {", /means/3 (ligne 1, colonne 194)\n", ", /means/3 (line 1, column 194)\n"},
		5: {", /means/3 (ligne 1, colonne 194) et à un autre endroit\n", ", /means/3 (line 1, column 194) and at one more place\n"},
		6: {", /means/3 (ligne 1, colonne 194) et à 2 autres endroits\n", ", /means/3 (line 1, column 194) and at 2 more places\n"},
	} {
		text := document(n)
		for i := range n { // titles are told apart
			text = strings.Replace(text, `"M"`, `"`+string(rune('a'+i))+`"`, 1)
		}
		assert.Contains(t, says(t, exitOK, text, "check", "-why"), want[0])
		assert.Contains(t, says(t, exitOK, text, "check", "-why", "-lang", "en"), want[1])
	}
}

func TestQuietlyOnlyWhatIsWrongIsTold(t *testing.T) {
	stream := line(t, lawful) + malformed + small + line(t, unlawful)
	status, stdout, stderr := invoke(stream, "check", "-q", "-lang", "en")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stderr)
	inOrder(t, "\n"+stdout, "\nmalformed     - [2]\n  ! line 2, column ", "\nunlawful      - [4]: law in force on 21 March 2023\n  ✗ network-exclusion  /network (line 4, column ",
		"    [article L. 227-1, I, 5°]\n")
	assert.NotContains(t, stdout, "lawful        ")
	assert.NotContains(t, stdout, "undetermined")
	for _, mark := range []string{"✓", "•", "○", "→", "?"} {
		assert.NotContains(t, stdout, mark)
	}
	status, stdout, stderr = invoke(line(t, lawful)+small, "check", "-q")
	assert.Equal(t, exitOK, status)
	assert.Empty(t, stdout+stderr)
	status, stdout, _ = invoke("", "check", "-q", lifeFamily)
	assert.Equal(t, exitBreach, status)
	assert.Equal(t, 4, strings.Count(stdout, "  ✗ "), "of the amendments too")
	status, stdout, _ = invoke("", "check", "-q", "none.json")
	assert.Equal(t, exitTrouble, status)
	assert.Equal(t, "illisible     none.json : ni fichier ni dossier de ce nom\n", stdout)
}
