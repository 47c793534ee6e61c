package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

func TestTheNearestWordIsMeant(t *testing.T) {
	for word, want := range map[string]string{
		"chekc": "check", "chec": "check", "checks": "check", "shw": "show", "shwo": "show", "lawe": "law", "lwa": "law",
		"evalution": "evaluation", "EVALUATION": "evaluation", "explian": "explain", "judge": "", "": "", "x": "", "la": "",
		"timelines": "timeline", "time": "", "chxxk": "", "s h o w": "show", "s.h.o.w": "show",
	} {
		assert.Equal(t, want, nearest(word, names()), word)
	}
	for word, want := range map[string]string{
		"minimum-trem": "minimum-term", "minimumterm": "minimum-term", "budget-rule": "budget-rules", "state party": "state-party",
		"L. 227-11": "L227-1", "L.227-O1": "L227-1", "R611-81": "R611-18", "L999-9": "", "term": "", "zzzzzzzzzzzz": "",
	} {
		assert.Equal(t, want, nearest(word, explainable()), word)
	}
	assert.Equal(t, "ab", nearest("aab", []string{"ab", "aa"}), "of several that are as near, the first")
	assert.Equal(t, "abd", nearest("abc", []string{"abd", "abe"}), "of several that are as near, the first")
	words, long := explainable(), strings.Repeat("minimum-term", 1_000)
	assert.Empty(t, nearest(long, words))
	assert.Less(t, testing.AllocsPerRun(1, func() { nearest(long, words) }), 10_000.0, "a long word costs next to nothing")
	assert.Equal(t, law.Text{FR: " ; vouliez-vous dire -lang ?", EN: "; did you mean -lang?"}, meant("lnag", []string{"at", "lang"}, "-"))
	assert.Equal(t, law.Text{}, meant("x", []string{"at", "lang"}, "-"))
}

func TestEditsAreCountedLetterByLetter(t *testing.T) {
	for words, want := range map[[2]string]int{
		{"", ""}: 0, {"a", ""}: 1, {"", "abc"}: 3, {"abc", "abc"}: 0, {"abc", "abd"}: 1, {"abc", "ab"}: 1, {"abc", "xabc"}: 1,
		{"abc", "acb"}: 1, {"abcd", "badc"}: 2, {"ca", "abc"}: 3, {"kitten", "sitting"}: 3, {"é", "e"}: 1, {"abc", "bca"}: 2, {"ab", "ba"}: 1,
	} {
		assert.Equal(t, want, edits([]rune(words[0]), []rune(words[1])), "%q", words)
	}
}

func TestExplainSuggestsWhatWasMeant(t *testing.T) {
	for name, near := range map[string]string{
		"minimum-trem": "minimum-term", "L. 227-11": "L227-1", "L227-1, III": "L227-1", "article R. 611-18, I, 5°": "R611-18",
		"general/famly": "general/family", "genral/old-age": "general/old-age", "rsi/self-employd": "rsi/self-employed", "x": "", "rsi/": "", "x, III": "",
	} {
		fr, en := "", ""
		if near != "" {
			fr, en = " ; vouliez-vous dire "+near+" ?", "; did you mean "+near+"?"
		}
		_, _, stderr := invoke("", "explain", name)
		assert.Equal(t, "cog: « "+name+" » n’est ni une règle, ni un article connu, ni un objet comme general/family"+fr+" (« cog explain » sans argument énumère règles et articles)\n", stderr)
		_, _, stderr = invoke("", "explain", "-lang", "en", name)
		assert.Equal(t, "cog: `"+name+"` is neither a rule, nor a known article, nor a scope such as general/family"+en+" (`cog explain` without arguments lists rules and articles)\n", stderr)
	}
	_, _, stderr := invoke("", "explain", "-lang", "en", "rsi/family")
	assert.Equal(t, "cog: the scheme rsi has no convention on family; it has some on: self-employed\n", stderr)
}
