package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

var update = flag.Bool("update", false, "write the golden files anew")

var today = law.MustParseDay("2025-06-01")

const (
	examples = "../../examples/conventions/"
	lawful   = examples + "models/family-2024.json"
	unlawful = examples + "unlawful/autonomy-with-network.json"
)

// invoke runs the command with an input, and returns its exit status and what it
// wrote.
func invoke(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, err bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &err, today, nil)
	return status, out.String(), err.String()
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(text)
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o666))
	}
	assert.Equal(t, readFile(t, file), got, "go test ./cmd/cog -update writes it anew")
}

// goldenJSON lets a report say more than the golden file does: keys are added
// to the format, never changed.
func goldenJSON(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o666))
	}
	want := strings.Split(strings.TrimSpace(readFile(t, file)), "\n")
	lines := strings.Split(strings.TrimSpace(got), "\n")
	require.Len(t, lines, len(want))
	for i := range want {
		var w, g map[string]any
		require.NoError(t, json.Unmarshal([]byte(want[i]), &w))
		require.NoError(t, json.Unmarshal([]byte(lines[i]), &g))
		for key := range w {
			assert.Equal(t, w[key], g[key], "%s of line %d; go test ./cmd/cog -update writes it anew", key, i+1)
		}
	}
}

// full is a disk with no room left after some bytes.
type full struct{ room int }

var errFull = errors.New("no space left on device")

func (f *full) Write(p []byte) (int, error) {
	if f.room -= len(p); f.room < 0 {
		return 0, errFull
	}
	return len(p), nil
}

func TestWhatCannotBeWrittenIsTrouble(t *testing.T) {
	for _, args := range [][]string{
		{"check", lawful},
		{"check", unlawful},
		{"check", "-format", "json", lawful, unlawful},
		{"check", "-format", "json", examples + "unlawful", examples + "real"},
		{"explain"},
		{"explain", "minimum-term"},
		{"explain", "L227-1", "R611-18"},
	} {
		for _, room := range []int{0, 100} {
			var stderr bytes.Buffer
			status := run(args, strings.NewReader(""), &full{room}, &stderr, today, nil)
			assert.Equal(t, exitTrouble, status, "%q", args)
			assert.Contains(t, stderr.String(), errFull.Error(), "%q", args)
		}
	}
}

func TestHelpThatCannotBeWrittenIsTrouble(t *testing.T) {
	assert.Equal(t, exitTrouble, run([]string{"help"}, strings.NewReader(""), &full{}, &bytes.Buffer{}, today, nil))
}
