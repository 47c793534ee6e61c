package main

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestHelpGoesToStandardOutputAndIsNoTrouble(t *testing.T) {
	const fr, en = `usage : cog COMMANDE [OPTION...] [FICHIER...]

  check       juge des documents selon le droit de leur jour
  show        montre le texte consolidé d’une convention, un jour donné
  timeline    raconte la vie d’une convention, et ce qui reste à faire
  evaluation  confronte les résultats aux objectifs, vus par chaque partie
  new         écrit le plus petit document que le droit d’un jour accepte
  explain     explique une règle ou un article, un jour donné
  law         écrit tout le droit comme données, pour des programmes
  schema      écrit le schéma JSON d’un document
  version     dit de quelle version de cog il s’agit, et jusqu’à quel jour le
              droit est lu

« cog help COMMANDE » dit ses options, avec un exemple.

État de sortie : 0 sans manquement, 1 un manquement, 2 quelque chose de malformé
ou d’illisible, un jour auquel il n’y avait pas encore de texte, une réponse qui
ne peut être écrite, ou un mauvais usage ; interrompu, 128 et le numéro du
signal.
`, `usage: cog COMMAND [FLAG...] [FILE...]

  check       judges documents by the law of their day
  show        shows the consolidated text of a convention on a day
  timeline    tells the life of a convention, and what is owed
  evaluation  sets results against objectives, as each party sees them
  new         writes the smallest document that the law of a day accepts
  explain     explains a rule or an article, as it stood on a day
  law         writes the whole law as data, for programs
  schema      writes the JSON Schema of a document
  version     tells which version of cog this is, and until which day the law
              was read

` + "`cog help COMMAND` tells its flags, with an example." + `

Exit status: 0 no breach, 1 a breach, 2 something malformed or unreadable, a day
on which there was no text yet, an answer that cannot be written, or bad usage;
interrupted, 128 and the number of the signal.
`
	for args, want := range map[string]string{"help": fr, "-h": fr, "-help": fr, "--help": fr,
		"help help": fr, "help -lang en help": en, "help -lang en": en, "-h --lang en": en, "-lang=en help": en, "help -lang fr": fr, "help -lang=en": en} {
		status, stdout, stderr := invoke("", strings.Fields(args)...)
		assert.Equal(t, exitOK, status, args)
		assert.Equal(t, want, stdout, args)
		assert.Empty(t, stderr)
	}
}

func TestEachCommandIsHelpedWithHoweverItIsAsked(t *testing.T) {
	const fr, en = `usage : cog show [-lang fr|en] [-format text|json] [-at JOUR] [FICHIER...]

cog show montre le texte consolidé d’une convention, un jour donné.
Sans fichier, ou pour -, c’est l’entrée standard qui est lue ; un dossier vaut
pour ses fichiers .json ; une entrée contient autant de documents qu’on veut.
« -- » met fin aux options.

  -lang fr|en
      la langue de ce qui est dit (par défaut, fr)
  -format text|json
      text se lit ; json est à nouveau un document (par défaut, text)
  -at JOUR
      AAAA-MM-JJ, le jour auquel lire le texte, avec les avenants conclus
      jusque-là (par défaut, aujourd’hui)

Exemple :
  cog show -at 2025-01-01 examples/lives/family-2024-2028.json
`, `usage: cog show [-lang fr|en] [-format text|json] [-at DAY] [FILE...]

cog show shows the consolidated text of a convention on a day.
No file, or -, is standard input, a folder its .json files; an input holds any
number of documents. -- ends the flags.

  -lang fr|en
      the language of what is said (default fr)
  -format text|json
      text is for reading; json is a document again (default text)
  -at DAY
      YYYY-MM-DD, the day on which to read the text, with the amendments
      concluded by then (default today)

Example:
  cog show -lang en -at 2025-01-01 examples/lives/family-2024-2028.json
`
	for args, want := range map[string]string{"help show": fr, "show -h": fr, "show --help": fr, "show -help": fr, "show x.json -h": fr,
		"help -lang en show": en, "help show -lang en": en, "show -lang en -h": en, "show -h -lang en": en, "-h show -lang=en": en} {
		status, stdout, stderr := invoke("", strings.Fields(args)...)
		assert.Equal(t, exitOK, status, args)
		assert.Equal(t, want, stdout, args)
		assert.Empty(t, stderr)
	}
	_, one, _ := invoke("", "help", "law")
	_, other, _ := invoke("", "help", "version")
	_, both, _ := invoke("", "help", "law", "version")
	assert.Equal(t, one+"\n"+other, both)
	assert.Equal(t, `usage : cog version [-lang fr|en] [-format text|json]

cog version dit de quelle version de cog il s’agit, et jusqu’à quel jour le
droit est lu.

  -lang fr|en
      la langue de ce qui est dit (par défaut, fr)
  -format text|json
      text se lit ; json est pour des programmes (par défaut, text)

Exemple :
  cog version
`, other)
}

func TestHelpSaysWhatEachFlagTakes(t *testing.T) {
	_, stdout, _ := invoke("", "help", "-lang", "en", "new")
	for flag, want := range map[string]string{"lang": "-lang fr|en", "at": "-at DAY", "regime": "-regime general|rsi", "scope": "-scope SCOPE"} {
		assert.Contains(t, stdout, "["+want+"]", flag)
		assert.Contains(t, stdout, "\n  "+want+"\n", flag)
	}
	_, stdout, _ = invoke("", "help", "new")
	assert.Contains(t, stdout, "\n  -scope OBJET\n      ce sur quoi porte la convention")
}

// Each command has words of its own for what it takes, in both languages.
func TestEachCommandSaysWhatItTakes(t *testing.T) {
	days := map[law.Text]bool{}
	for _, c := range commands() {
		assert.NotEqual(t, c.at == law.Text{}, c.noDay == law.Text{}, "%s takes a day or says why not", c.name)
		assert.False(t, c.at != law.Text{} && days[c.at], "%s: the day is told in the words of the command", c.name)
		days[c.at] = true
		for _, said := range []law.Text{c.brief, c.more, c.at, c.noDay, c.format, c.takes} {
			assert.Equal(t, said.FR == "", said.EN == "", c.name)
		}
		for _, flag := range c.known() {
			assert.NotEmpty(t, c.does(flag).FR, "%s -%s", c.name, flag)
			assert.NotEmpty(t, c.does(flag).EN, "%s -%s", c.name, flag)
			for lang, l := range map[string]law.Language{"fr": law.French, "en": law.English} {
				_, stdout, _ := invoke("", "help", "-lang", lang, c.name)
				flat := strings.Join(strings.Fields(stdout), " ")
				assert.Contains(t, stdout, "\n  "+c.written(flag, l)+"\n      ", "%s -%s", c.name, flag)
				assert.Contains(t, flat, c.does(flag).In(l), "%s -%s", c.name, flag)
			}
		}
	}
	for flag, want := range map[string][2]string{
		"why": {"les endroits du document qui la respectent", "the places in the document that satisfy it"},
		"q":   {"rien d’un document sans manquement, que l’état de sortie", "of a document without breach nothing but the exit status"},
	} {
		assert.Contains(t, others[flag].FR, want[0])
		assert.Contains(t, others[flag].EN, want[1])
	}
}

// The examples are run where the repository is.
func TestEachExampleRuns(t *testing.T) {
	here, err := os.Getwd()
	require.NoError(t, err)
	require.NoError(t, os.Chdir("../.."))
	defer os.Chdir(here)
	for _, c := range commands() {
		require.True(t, strings.HasPrefix(c.example, "cog "+c.name+" "), c.name)
		status, stdout, stderr := invoke("", strings.Fields(c.example)[1:]...)
		assert.Contains(t, []int{exitOK, exitBreach}, status, c.name)
		assert.NotEmpty(t, stdout, c.name)
		assert.Empty(t, stderr, c.name)
		_, french, _ := invoke("", "help", c.name)
		assert.True(t, strings.HasSuffix(french, "\n\nExemple :\n  "+strings.Replace(c.example, " -lang en", "", 1)+"\n"), french)
		_, english, _ := invoke("", "help", "-lang", "en", c.name)
		assert.True(t, strings.HasSuffix(english, "\n\nExample:\n  "+c.example+"\n"), english)
	}
}

// Every line of help, and of what is explained of every rule and article on days of every
// kind, fits a terminal of 80 columns.
func TestHelpAndExplanationsKeepWithinEightyColumns(t *testing.T) {
	asked := [][]string{{"help"}, {"version"}}
	for _, c := range commands() {
		asked = append(asked, []string{"help", c.name}, []string{c.name, "-h"})
	}
	for _, day := range []string{"1990-01-01", "1998-08-01", "2008-06-01", "2012-03-20", "2018-06-01", "2025-06-01"} {
		asked = append(asked, []string{"explain", "-at", day})
		for _, name := range explainable() {
			asked = append(asked, []string{"explain", "-at", day, name})
		}
	}
	lines := 0
	for _, args := range asked {
		for _, lang := range []string{"fr", "en"} {
			status, stdout, stderr := invoke("", append([]string{"-lang", lang}, args...)...)
			require.Equal(t, exitOK, status, "%q", args)
			require.Empty(t, stderr)
			fits(t, args, stdout)
			lines += strings.Count(stdout, "\n")
		}
	}
	assert.Greater(t, lines, 10_000)
	for _, c := range commands() {
		for _, lang := range []string{"fr", "en"} {
			_, _, stderr := invoke("", c.name, "-zzz", "-lang", lang)
			fits(t, c.name, stderr)
		}
	}
}

func fits(t *testing.T, about any, text string) {
	t.Helper()
	for _, l := range strings.Split(text, "\n") {
		assert.LessOrEqual(t, utf8.RuneCountInString(l), 80, "%v: %s", about, l)
		assert.Equal(t, strings.TrimRight(l, " "), l, "%v: no space at the end", about)
		assert.NotContains(t, l, glued, about)
	}
}
