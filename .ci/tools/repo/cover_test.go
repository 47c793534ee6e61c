package repo

import (
	"fmt"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/cover"

	"github.com/coglaw/coglaw/ci"
)

// A tally is how many statements of a package the tests ran, and the places missed.
type tally struct {
	ran, total int
	missed     []string
}

func (t tally) percent() float64 { return 100 * float64(t.ran) / float64(max(t.total, 1)) }

// tallies sums a coverage profile up, by package.
func tallies(t *testing.T, profile string) map[string]tally {
	t.Helper()
	files, err := cover.ParseProfiles(profile)
	if err != nil {
		t.Fatal(err)
	}
	sums := map[string]tally{}
	for _, f := range files {
		name := strings.TrimPrefix(f.FileName, ci.Module+"/")
		sum := sums[path.Dir(name)]
		for _, b := range f.Blocks {
			sum.total += b.NumStmt
			if b.Count > 0 {
				sum.ran += b.NumStmt
			} else if b.NumStmt > 0 {
				sum.missed = append(sum.missed, fmt.Sprintf("%s:%d", name, b.StartLine))
			}
		}
		sums[path.Dir(name)] = sum
	}
	return sums
}

// coverage asks that every statement of the packages users import is run by the tests
// of its own package, and nine in ten of the others, but the examples, by any test.
func coverage(own, all map[string]tally) (r report) {
	for _, pkg := range ci.Public() {
		if all[pkg].total == 0 {
			r.fault("%s: no statement of this package is in the profile", pkg)
		}
	}
	for _, pkg := range slices.Sorted(maps.Keys(all)) {
		if strings.HasPrefix(pkg, "examples/") {
			continue
		}
		sum, least := all[pkg], 90.0
		r.count += sum.total
		r.say("%-18s %6.1f %% of %4d statements by its own tests, %6.1f %% by all", pkg, own[pkg].percent(), sum.total, sum.percent())
		if slices.Contains(ci.Public(), pkg) {
			sum, least = own[pkg], 100
		}
		if sum.percent() < least {
			r.fault("%s: below %.0f %%, for %d statements are not run, the first of them at:\n  %s", pkg, least, sum.total-sum.ran,
				strings.Join(sum.missed[:min(20, len(sum.missed))], "\n  "))
		}
	}
	return r
}

func TestCover(t *testing.T) {
	all := map[string]tally{"cmd/cog": {ran: 9, total: 10}, "examples/a": {total: 1}}
	for _, pkg := range ci.Public() {
		all[pkg] = tally{ran: 4, total: 4}
	}
	coverage(all, all).expect(t, 10+4*len(ci.Public()))
	bad := maps.Clone(all)
	bad["law"], bad["internal/x"] = tally{4, 5, []string{"law/a.go:7"}}, tally{total: 1}
	coverage(bad, bad).expect(t, 12+4*len(ci.Public()), "internal/x: below 90 %, for 1 statements",
		"law: below 100 %, for 1 statements are not run, the first of them at:\n  law/a.go:7")
	delete(bad, "law")
	coverage(all, bad).expect(t, 7+4*len(ci.Public()), "law: no statement", "internal/x: below 90 %")

	own, any := os.Getenv("OWN"), os.Getenv("ALL")
	if own == "" || any == "" {
		t.Skip("OWN and ALL name no profiles: bash .ci/run cover writes them")
	}
	coverage(tallies(t, own), tallies(t, any)).tell(t)
}
