package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func TestGitHubIsToldOfBreachesAndObservationsAtTheirLines(t *testing.T) {
	status, stdout, stderr := invoke("", "check", "-format", "github", "-lang", "en", lifeFamily)
	assert.Equal(t, exitBreach, status)
	assert.Empty(t, stderr)
	const file = "file=testdata/life/family.json,"
	lines := strings.Split(stdout, "\n")
	require.Len(t, lines, 9)
	assert.Equal(t, "::error "+file+"line=278,col=13,title=amendment-same-body::/amendments/1/body/code: the amendment is concluded with Cnav, the convention with Cnaf [article L. 227-1, I, al. 1]", lines[0])
	for i, want := range []string{"error " + file + "line=278,", "error " + file + "line=297,", "error " + file + "line=290,col=5,title=minimum-term", "error " + file + "line=279,",
		"notice " + file + "line=6,col=15,title=late-signature", "notice " + file + "line=285,", "notice " + file + "line=290,col=5,title=retroactive-term", "notice " + file + "line=329,col=13,title=adversarial-evaluation"} {
		assert.True(t, strings.HasPrefix(lines[i], "::"+want), lines[i])
	}
	assert.Equal(t, "::notice "+file+"line=290,col=5,title=retroactive-term::/amendments/1/changes/0: the term ends on 31 December 2025, before the act that sets it is concluded (2 May 2026)", lines[6], "it cites nothing")
	_, stdout, _ = invoke("", "check", "-format", "github", unlawful)
	assert.Equal(t, "::error file="+unlawful+",line=145,col=14,title=network-exclusion::/network : la convention de la branche autonomie ne peut porter de clause sur un réseau de caisses locales [article L. 227-1, I, 5°]\n", strings.SplitAfter(stdout, "\n")[0])
	status, stdout, _ = invoke("", "check", "-format", "github", lawful)
	assert.Equal(t, exitOK, status)
	assert.NotContains(t, stdout, "::error")
}

func TestGitHubIsToldOfFaultsAtTheirLines(t *testing.T) {
	status, stdout, stderr := invoke("oops\n\n{\"a\": 1, \"format\": \"coglaw/1\", \"regime\": \"rsi\"}", "check", "-format", "github", "-lang", "en")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stderr)
	assert.Equal(t, "::error line=1,col=1,title=malformed::not JSON\n::error line=3,col=2,title=malformed::/a: unknown key `a`\n", stdout, "standard input is no file")
	_, stdout, _ = invoke("", "check", "-format", "github", "none.json")
	assert.Equal(t, "::error file=none.json::ni fichier ni dossier de ce nom\n", stdout)
}

// What would end a message or a property stands in escapes, and nothing of a document begins
// a command.
func TestGitHubReadsNoCommandOfAStranger(t *testing.T) {
	e := &env{stdout: &output{room: 1000}}
	e.command("error", "a:b,c%\r\n", 1, 2, "t:,%", "m:,%\r\n::error::x")
	assert.Equal(t, "::error file=a%3Ab%2Cc%25%0D%0A,line=1,col=2,title=t%3A%2C%25::m:,%25%0D%0A::error::x\n", string(e.stdout.held))
	e.stdout.held = nil
	e.command("notice", "-", 0, 7, "", "m")
	assert.Equal(t, "::notice::m\n", string(e.stdout.held))

	dir := t.TempDir()
	name := filepath.Join(dir, "100%, a:b.json")
	require.NoError(t, os.WriteFile(name, []byte(`{"::error::50%": 1, "format": "coglaw/1", "regime": "rsi"}`), 0o666))
	_, stdout, _ := invoke("", "check", "-format", "github", "-lang", "en", name)
	assert.Equal(t, "::error file="+dir+"/100%25%2C a%3Ab.json,line=1,col=2,title=malformed::/::error::50%25: unknown key `::error::50%25`\n", stdout)
}

// A fault that is repeated is told once, in every format.
func TestTheSameFaultIsToldOnce(t *testing.T) {
	one := law.NewFault(law.OutOfRange, "vide", "blank").At("/title")
	elsewhere := law.NewFault(law.OutOfRange, "vide", "blank").At("/source")
	wrong := law.NewMalformed(one, elsewhere, one, one)
	var b bytes.Buffer
	writeFaults(&b, wrong, law.English)
	assert.Equal(t, "  ! /title: blank\n  ! /source: blank\n", b.String())
	e := &env{stdout: &output{room: 1000}, lang: law.English}
	e.annotate(cog.Result{Source: "-", Err: wrong})
	assert.Equal(t, "::error title=malformed::/title: blank\n::error title=malformed::/source: blank\n", string(e.stdout.held))
	assert.Equal(t, []string{"/title: blank", "/source: blank"}, e.cases(cog.Result{Err: wrong})[0].body)
	for range faults(wrong, law.French) {
		break // one may be enough
	}
}
