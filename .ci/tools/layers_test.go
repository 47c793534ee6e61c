package ci

import (
	"slices"
	"testing"
)

func TestWhatUsersImportHasNoSlashOrAMark(t *testing.T) {
	want := []string{"law", "branch", "objective", "clause", "amendment", "evaluation", "statute", "cog", "cog/cogtest"}
	if got := Public(); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if all := slices.Concat(Layers()...); !slices.Contains(all, "cog/cogtest") || !slices.Contains(all, "internal/outline") {
		t.Errorf("%q", all)
	}
}
