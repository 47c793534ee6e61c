package cog_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// today is the day under whose law a draft without a day of its own is judged.
var today = law.MustParseDay("2025-06-01")

// models are the documents of the specification, each lawful unless its name says
// otherwise.
var models = []string{"autonomy", "autonomy-unlawful", "collection", "family", "old-age", "rsi", "sickness-1997", "sickness", "work-accidents"}

func readModel(t testing.TB, name string) []byte {
	t.Helper()
	document, err := os.ReadFile(filepath.Join("cogtest", "corpus", name+".json"))
	require.NoError(t, err)
	return document
}

func decodeModel(t testing.TB, name string) cog.Draft {
	t.Helper()
	d, err := cog.Decode(readModel(t, name))
	require.NoError(t, err)
	return d.Draft
}

// patchModel returns the model changed by a JSON merge patch.
func patchModel(t testing.TB, model, patch string) []byte {
	t.Helper()
	var document, change any
	require.NoError(t, json.Unmarshal(readModel(t, model), &document))
	require.NoError(t, json.Unmarshal([]byte(patch), &change))
	out, err := json.Marshal(mergePatch(document, change))
	require.NoError(t, err)
	return out
}

// mergePatch is RFC 7386.
func mergePatch(target, patch any) any {
	change, ok := patch.(map[string]any)
	if !ok {
		return patch
	}
	object, ok := target.(map[string]any)
	if !ok {
		object = map[string]any{}
	}
	for key, value := range change {
		if value == nil {
			delete(object, key)
		} else {
			object[key] = mergePatch(object[key], value)
		}
	}
	return object
}

// every returns the JSON files of folders, those of the repository's examples
// among them.
func every(t testing.TB, patterns ...string) []string {
	t.Helper()
	var files []string
	for _, p := range patterns {
		found, err := filepath.Glob(p)
		require.NoError(t, err)
		require.NotEmpty(t, found, "nothing at %s", p)
		files = append(files, found...)
	}
	return files
}

// documents are all the documents that are well formed.
func documents(t testing.TB) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for _, name := range every(t, "cogtest/corpus/*.json", "../examples/conventions/*/*.json") {
		if strings.HasSuffix(name, "verdicts.json") {
			continue
		}
		document, err := os.ReadFile(name)
		require.NoError(t, err)
		all[name] = document
	}
	return all
}

func slugs(report cog.Report, o cog.Outcome) []string {
	list := []string{}
	for rule := range report.With(o) {
		list = append(list, rule.String())
	}
	return list
}

func duties(report cog.Report) []string {
	list := []string{}
	for d := range report.Duties() {
		list = append(list, d.Rule.String())
	}
	return list
}

func breachesOf(report cog.Report) []law.Breach {
	var list []law.Breach
	for b := range report.Breaches() {
		list = append(list, b)
	}
	return list
}

// rulesOf is how many rules there are about a convention of the draft's scheme.
func rulesOf(d cog.Draft) int {
	if d.Scope == branch.SelfEmployed {
		return 17
	}
	return 22
}

func ruleNames(list []remark) []string {
	names := []string{}
	for _, r := range list {
		names = append(names, r.rule.String())
	}
	return names
}

// isDuty tells the duties by hand.
func isDuty(rule law.Rule) bool {
	return rule == law.InformSupervisoryCouncil || rule == law.TransmitToParliament || rule == law.AnnualSicknessAmendment
}
