package law_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

// The slugs are a contract: this list only grows.
func TestTheCodesAreAClosedList(t *testing.T) { proveCodes(t) }

func proveCodes(t testing.TB) {
	var slugs []string
	for c := range law.Codes() {
		slugs = append(slugs, c.String())
	}
	assert.Equal(t, []string{
		"not-json", "wrong-type", "unknown-key", "duplicate-key", "not-allowed", "missing", "blank", "nul",
		"unknown-word", "no-such-day", "out-of-range", "out-of-order", "used-twice", "not-there", "unreadable", "too-many",
	}, slugs)
	assert.Empty(t, law.Code(0).String()+law.Code(255).String())
	for range law.Codes() {
		break
	}
}

func TestACodeSaysInAFewWordsWhatIsWrong(t *testing.T) { proveWhatIsWrong(t) }

func proveWhatIsWrong(t testing.TB) {
	var said []law.Text
	for c := range law.Codes() {
		said = append(said, law.Say(c))
	}
	assert.Equal(t, []law.Text{
		{FR: "pas du JSON", EN: "no JSON"}, {FR: "valeur d’un autre type", EN: "value of another type"},
		{FR: "clé inconnue", EN: "unknown key"}, {FR: "clé répétée", EN: "repeated key"},
		{FR: "pas à sa place", EN: "not allowed here"}, {FR: "élément manquant", EN: "something missing"},
		{FR: "texte vide", EN: "blank text"}, {FR: "caractère nul", EN: "null character"},
		{FR: "mot inconnu", EN: "unknown word"}, {FR: "jour inexistant", EN: "no such day"},
		{FR: "hors limites", EN: "out of range"}, {FR: "ordre non respecté", EN: "out of order"},
		{FR: "employé deux fois", EN: "used twice"}, {FR: "absent du texte", EN: "not in the text"},
		{FR: "lecture impossible", EN: "unreadable"}, {FR: "trop d’erreurs", EN: "too many faults"},
	}, said)
	assert.Equal(t, law.Text{}, law.Say(law.Code(0)))
	assert.Equal(t, law.Text{}, law.Say(law.Code(255)))
	assert.Equal(t, law.Text{}, law.Say(law.TooMany+1))
}

func TestThePageOfTheFormatExplainsEveryCode(t *testing.T) {
	page, err := os.ReadFile("../docs/document.md")
	require.NoError(t, err)
	_, table, _ := strings.Cut(string(page), "| Code |")
	for c := range law.Codes() {
		assert.Contains(t, table, "`"+c.String()+"`")
	}
}

func TestACodeGoesThroughJSON(t *testing.T) {
	all := slices.Collect(law.Codes())
	text, err := json.Marshal(all)
	require.NoError(t, err)
	var again []law.Code
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, all, again)
	c := law.NotThere
	for _, wrong := range []string{" ", "x", "Blank"} {
		assert.EqualError(t, c.UnmarshalText([]byte(wrong)), "malformed: no code is called `"+wrong+"`")
		assert.Equal(t, law.NotThere, c, "left where it fails")
	}
	require.NoError(t, c.UnmarshalText(nil))
	assert.Zero(t, c)
	text, err = c.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
	_, err = law.Code(255).MarshalText()
	assert.EqualError(t, err, "malformed: there is no value no. 255")
}

// A fault is made by NewFault, which takes its code, and by nothing else.
func TestNoFaultIsMadeWithoutACode(t *testing.T) {
	files := 0
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		files++
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.CompositeLit); ok && len(lit.Elts) > 0 && isFault(lit.Type) && filepath.Base(name) != "fault.go" {
				t.Errorf("%s: a fault without NewFault", fset.Position(lit.Pos()))
			}
			return true
		})
		return nil
	})
	require.NoError(t, err)
	assert.Greater(t, files, 50)
}

func isFault(of ast.Expr) bool {
	switch of := of.(type) {
	case *ast.Ident:
		return of.Name == "Fault"
	case *ast.SelectorExpr:
		return of.Sel.Name == "Fault"
	}
	return false
}
