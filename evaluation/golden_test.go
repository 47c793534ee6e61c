package evaluation_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
)

var update = flag.Bool("update", false, "write the golden files of the reports anew")

// golden holds the evaluations whose reports are kept under testdata.
func golden(t *testing.T) map[string]*evaluation.Evaluation {
	closed, err := evaluation.New(familyRecord(), family())
	require.NoError(t, err)
	open, err := evaluation.New(evaluation.Record{
		Opened:  day(2007, time.March, 5),
		Results: []evaluation.Result{{Indicator: "I1", Figures: figures(2005, "20.8", "", "17.9")}}, // made up
		Views:   []evaluation.View{{Objective: "O3", By: branch.State, Finding: evaluation.Partly}},
	}, oldAge())
	require.NoError(t, err)
	part, err := evaluation.New(partRecord(), family())
	require.NoError(t, err)
	return map[string]*evaluation.Evaluation{"cnaf-2009-2012": closed, "cnaf-2009-2012-part": part, "cnav-2005-2008": open}
}

func TestGolden(t *testing.T) {
	for name, e := range golden(t) {
		for _, l := range []law.Language{law.French, law.English} {
			for file, got := range map[string]string{
				fmt.Sprintf("%s.%s.txt", name, l):      e.Text(l),
				fmt.Sprintf("%s.%s.md", name, l):       e.Markdown(l),
				fmt.Sprintf("%s.%s.360.svg", name, l):  e.SVG(l, 360),
				fmt.Sprintf("%s.%s.1200.svg", name, l): e.SVG(l, 1200),
			} {
				path := filepath.Join("testdata", file)
				if *update {
					require.NoError(t, os.MkdirAll("testdata", 0o755))
					require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
				}
				want, err := os.ReadFile(path)
				require.NoError(t, err)
				assert.Equal(t, string(want), got, file)
			}
		}
	}
}
