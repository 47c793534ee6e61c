package cog_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The pages of the format name every key and every word that is read or written.
func TestThePagesNameEveryKeyAndEveryWord(t *testing.T) {
	var page string
	for _, name := range []string{"document", "life", "law"} {
		text, err := os.ReadFile("../docs/" + name + ".md")
		require.NoError(t, err)
		page += string(text)
	}
	named := 0
	name := func(what string, slug string) {
		named++
		assert.True(t, strings.Contains(page, "`"+slug+"`") || strings.Contains(page, `"`+slug+`"`), "%s: %s", what, slug)
	}
	words(name, law.Regimes())
	words(name, branch.Bodies())
	words(name, branch.BodyCapacities())
	words(name, branch.Portfolios())
	words(name, branch.BudgetKinds())
	words(name, branch.Recipients())
	words(name, objective.Categories())
	words(name, objective.Statuses())
	words(name, clause.MeansKinds())
	words(name, clause.ConditionKinds())
	words(name, clause.Domains())
	words(name, clause.ProvisionKinds())
	words(name, clause.Missions())
	words(name, amendment.TriggerKinds())
	words(name, evaluation.Findings())
	words(name, cog.Sections())
	words(name, cog.EventKinds())
	words(name, []branch.StateCapacity{branch.Minister, branch.StateDelegate})
	words(name, []objective.Direction{objective.AtLeast, objective.AtMost})
	for _, s := range branch.Scopes() {
		if s != branch.SelfEmployed { // no word of a document
			name("scope", s.String())
		}
	}
	for _, p := range branch.AllParties() {
		name("party", p.String())
	}
	for c := range law.Codes() {
		name("code", c.String())
	}
	assert.Greater(t, named, 100)

	key := regexp.MustCompile("Key: \"([^\"]+)\"|json:\"([^\",]+)|Kind\\(\\) string +\\{ return \"([^\"]+)\"")
	keys := 0
	for _, pattern := range []string{"*.go", "../branch/*.go", "../objective/*.go", "../clause/*.go", "../amendment/*.go", "../evaluation/*.go", "../statute/export.go", "../cmd/cog/timeline_json.go"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, files, pattern)
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, m := range key.FindAllStringSubmatch(string(source), -1) {
				keys++
				name(file, m[1]+m[2]+m[3])
			}
		}
	}
	assert.Greater(t, keys, 200)
}

// words names every value of a list.
func words[T fmt.Stringer](name func(what, slug string), list []T) {
	for _, v := range list {
		name(fmt.Sprintf("%T", v), v.String())
	}
}
