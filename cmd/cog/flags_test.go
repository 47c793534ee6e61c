package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

// What is wrong is told in one line, in the language asked, then how it is called.
func TestBadUsageGoesToStandardErrorWithStatusTwo(t *testing.T) {
	const check, checkEN = "usage : cog check [-lang fr|en] [-format text|json|github|junit] [-at JOUR]\n                  [-why] [-q] [FICHIER...]\n« cog help check » en dit davantage.\n",
		"usage: cog check [-lang fr|en] [-format text|json|github|junit] [-at DAY] [-why]\n                 [-q] [FILE...]\n`cog help check` tells more.\n"
	for _, c := range []struct {
		args string
		says string
	}{
		{"chekc -", "cog: commande inconnue : « chekc » ; vouliez-vous dire check ?\n« cog help » en dit davantage.\n"},
		{"chekc -lang en", "cog: unknown command: `chekc`; did you mean check?\n`cog help` tells more.\n"},
		{"-lang en chekc", "cog: unknown command: `chekc`; did you mean check?\n`cog help` tells more.\n"},
		{"judge", "cog: commande inconnue : « judge »\n« cog help » en dit davantage.\n"},
		{"hepl", "cog: commande inconnue : « hepl » ; vouliez-vous dire help ?\n« cog help » en dit davantage.\n"},
		{"-lang de check", "cog: option -lang : « de » n’est ni fr ni en\n« cog help » en dit davantage.\n"},
		{"-lang=en -lang de", "cog: flag -lang: `de` is neither fr nor en\n`cog help` tells more.\n"},
		{"help -lang de", "cog: option -lang : « de » n’est ni fr ni en\n« cog help » en dit davantage.\n"},
		{"help check -lang=de", "cog: option -lang : « de » n’est ni fr ni en\n« cog help » en dit davantage.\n"},
		{"help chekc", "cog: commande inconnue : « chekc » ; vouliez-vous dire check ?\n« cog help » en dit davantage.\n"},
		{"check -zzz", "cog: « cog check » n’a pas d’option -zzz\n" + check},
		{"check -zzz -lang en", "cog: `cog check` has no flag -zzz\n" + checkEN},
		{"check -lang=en -zzz", "cog: `cog check` has no flag -zzz\n" + checkEN},
		{"check -fromat json", "cog: « cog check » n’a pas d’option -fromat ; vouliez-vous dire -format ?\n" + check},
		{"check --lnag en", "cog: « cog check » n’a pas d’option -lnag ; vouliez-vous dire -lang ?\n" + check},
		{"check -lang de", "cog: option -lang : « de » n’est ni fr ni en\n" + check},
		{"check -lang", "cog: l’option -lang attend une valeur\n" + check},
		{"check -lang en -at", "cog: the flag -at needs a value\n" + checkEN},
		{"check -lang en -at 2023-02-30", "cog: flag -at: `2023-02-30` is not a calendar date YYYY-MM-DD\n" + checkEN},
		{"check -at tomorrow", "cog: option -at : « tomorrow » n’est pas une date AAAA-MM-JJ du calendrier\n" + check},
		{"check -at=", "cog: option -at : « » n’est pas une date AAAA-MM-JJ du calendrier\n" + check},
		{"check -format yaml", "cog: option -format : « yaml » n’est pas de ceux-ci : text, json, github, junit\n" + check},
		{"check -lang en -format yaml", "cog: flag -format: `yaml` is not one of these: text, json, github, junit\n" + checkEN},
		{"check -why=true", "cog: l’option -why ne prend pas de valeur\n" + check},
		{"check -lang en -q=1", "cog: the flag -q takes no value\n" + checkEN},
		{"check -why -q", "cog: -why et -q s’excluent\n" + check},
		{"check -lang en -q -why", "cog: -why and -q exclude each other\n" + checkEN},
		{"check -why -format json", "cog: -why et -q ne vont qu’avec le format text, pas avec json\n" + check},
		{"check -lang en -format junit -q", "cog: -why and -q go with the format text alone, not with junit\n" + checkEN},
		{"check a.json -lang en", "cog: the flag -lang comes after `a.json`: flags stand in front, and -- before a name that begins with a dash\n" + checkEN},
		{"check a.json b.json --at=2020-01-01", "cog: l’option --at=2020-01-01 vient après « a.json » : les options se mettent devant, et « -- » devant un nom qui commence par un tiret\n" + check},
		{"explain minimum-term -x", "cog: l’option -x vient après « minimum-term » : les options se mettent devant, et « -- » devant un nom qui commence par un tiret\nusage : cog explain [-lang fr|en] [-at JOUR] [RÈGLE|ARTICLE|RÉGIME/OBJET...]\n« cog help explain » en dit davantage.\n"},
		{"explain -format json", "cog: « cog explain » n’a pas d’option -format\nusage : cog explain"},
		{"show -why", "cog: « cog show » n’a pas d’option -why\nusage : cog show [-lang fr|en] [-format text|json] [-at JOUR] [FICHIER...]\n"},
		{"evaluation -at 2024-01-01", "cog: « cog evaluation » ne prend pas d’option -at : une évaluation se montre telle que le document la rapporte, quel que soit le jour\nusage : cog evaluation [-lang fr|en] [-format text|markdown|svg|json]\n                       [FICHIER...]\n"},
		{"evaluation -lang en -at=2024-01-01", "cog: `cog evaluation` takes no flag -at: an evaluation is shown as the document reports it, whatever the day\n"},
		{"law -at 2024-01-01 -lang en", "cog: `cog law` takes no flag -at: the law is written whole, with the days of each version\nusage: cog law [-lang fr|en] [-format json]\n"},
		{"version -at 2024-01-01", "cog: « cog version » ne prend pas d’option -at : une version ne dépend d’aucun jour\nusage : cog version [-lang fr|en] [-format text|json]\n"},
		{"version -lang en -at 2024-01-01", "cog: `cog version` takes no flag -at: a version depends on no day\n"},
		{"version 1", "cog: « cog version » ne prend rien d’autre que des options, pas « 1 »\n"},
		{"law -lang en -- -x", "cog: `cog law` takes nothing but flags, not `-x`\n"},
	} {
		status, stdout, stderr := invoke(readFile(t, lawful), strings.Fields(c.args)...)
		assert.Equal(t, exitTrouble, status, c.args)
		assert.True(t, strings.HasPrefix(stderr, c.says), "%s: %s", c.args, stderr)
		assert.Empty(t, stdout, c.args)
	}
	status, stdout, stderr := invoke("", "")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stdout)
	assert.Equal(t, "cog: commande inconnue : « »\n« cog help » en dit davantage.\n", stderr)
}

func TestWithoutACommandTheUsageIsTroubleAndGoesToStandardError(t *testing.T) {
	for _, args := range [][]string{nil, {"-lang", "en"}, {"-lang=en"}, {"-lang"}} {
		status, stdout, stderr := invoke("", args...)
		assert.Equal(t, exitTrouble, status)
		assert.Empty(t, stdout)
		want := "usage : cog COMMANDE [OPTION...] [FICHIER...]\n\n  check       juge des documents selon le droit de leur jour\n"
		if len(args) > 0 && strings.HasSuffix(args[len(args)-1], "en") {
			want = "usage: cog COMMAND [FLAG...] [FILE...]\n\n  check       judges documents by the law of their day\n"
		}
		assert.True(t, strings.HasPrefix(stderr, want), stderr)
	}
}

func TestFlagsAreReadInEveryForm(t *testing.T) {
	_, want, _ := invoke("", "check", "-format", "json", "-lang", "en", "-at", "2020-01-01", lawful)
	for _, args := range []string{"-format=json -lang=en -at=2020-01-01", "--format json --lang en --at 2020-01-01", "--format=json", "-format json --"} {
		status, stdout, stderr := invoke("", append(append([]string{"check"}, strings.Fields(args)...), lawful)...)
		assert.Equal(t, exitOK, status, args)
		assert.Equal(t, want, stdout, args)
		assert.Empty(t, stderr)
	}
	_, stdout, _ := invoke("", "-lang", "en", "version")
	assert.Contains(t, stdout, "law read until 6 December 2023\n")
	_, stdout, _ = invoke("", "-lang", "en", "version", "-lang", "fr")
	assert.Contains(t, stdout, "droit lu jusqu’au 6 décembre 2023\n", "the last counts")
}

// Behind -- a name may begin with a dash, wherever the names begin.
func TestTwoDashesEndTheFlags(t *testing.T) {
	dir := t.TempDir()
	here, err := os.Getwd()
	require.NoError(t, err)
	document := line(t, lawful)
	require.NoError(t, os.Chdir(dir))
	defer os.Chdir(here)
	for _, name := range []string{"-lang", "--", "-h", "b.json"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(document), 0o666))
	}
	for args, want := range map[string][]string{
		"-- -lang":           {"-lang 1 lawful"},
		"-- -h -- b.json":    {"-h 1 lawful", "-- 1 lawful", "b.json 1 lawful"},
		"b.json -- -lang -h": {"b.json 1 lawful", "-lang 1 lawful", "-h 1 lawful"},
		"b.json - b.json":    {"b.json 1 lawful", "- 1 lawful", "b.json 1 lawful"},
	} {
		status, stdout, stderr := invoke(document, append([]string{"check", "-format", "json"}, strings.Fields(args)...)...)
		assert.Equal(t, exitOK, status, "%s: %s", args, stderr)
		assert.Equal(t, want, documents(t, stdout), args)
	}
}

func TestTheLanguageIsFoundWhereverItStands(t *testing.T) {
	for args, want := range map[string]law.Language{
		"":                       law.French,
		"check":                  law.French,
		"check -lang en":         law.English,
		"check x -lang=en":       law.English,
		"check --lang en x":      law.English,
		"-lang en check":         law.English,
		"-lang en check -lang":   law.English,
		"-lang en -lang fr":      law.French,
		"-lang en -lang de":      law.English,
		"check -- -lang en":      law.French,
		"check -format en":       law.French,
		"check lang en":          law.French,
		"check -at=en":           law.French,
		"-lang=en -- -lang fr x": law.English,
	} {
		assert.Equal(t, want, languageOf(strings.Fields(args)), args)
	}
}

// What a command that has but one format writes is escaped as that format is.
func TestFlagsAreReadOneByOne(t *testing.T) {
	c, ok := commandOf("law")
	assert.True(t, ok)
	e := &env{cmd: c, stdout: &output{}, today: today}
	rest, err := e.parse([]string{"-lang", "en"})
	assert.NoError(t, err)
	assert.Empty(t, rest)
	assert.Equal(t, law.English, e.lang)
	assert.Equal(t, "json", e.format)
	assert.True(t, e.stdout.json)
	_, err = e.parse([]string{"--"})
	assert.NoError(t, err, "-- is no name itself")
}
