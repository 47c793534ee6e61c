package repo

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/coglaw/coglaw/ci"
)

// oneWay asks that every import within the module goes up the layers. What is internal
// and on no line serves all layers, and imports only law and the like of it; examples
// and the like use what anyone can.
func oneWay(layers [][]string, imports map[string][]string) (r report) {
	line := map[string]int{}
	for i, pkgs := range layers {
		for _, pkg := range pkgs {
			line[pkg] = i + 1
			if _, ok := imports[pkg]; !ok {
				r.fault("%s: .ci/tools/layers names it, and there is no such package", pkg)
			}
		}
	}
	hidden := func(pkg string) bool { return strings.HasPrefix(pkg, "internal/") }
	isInternal := func(pkg string) bool { return hidden(pkg) && line[pkg] == 0 }
	for _, from := range slices.Sorted(maps.Keys(imports)) {
		outside := strings.HasPrefix(from, "examples/") || strings.HasPrefix(from, ".ci/")
		if line[from] == 0 && !isInternal(from) && !outside {
			r.fault("%s: .ci/tools/layers does not name it", from)
		}
		for _, to := range imports[from] {
			r.count++
			var ok bool
			switch {
			case isInternal(from):
				ok = to == "law" || isInternal(to)
			case isInternal(to):
				ok = !outside
			default:
				ok = line[to] > 0 && (outside && !hidden(to) || !outside && line[to] < line[from])
			}
			if !ok {
				r.fault("%s must not import %s", from, to)
			}
		}
	}
	r.say("%d packages", len(imports))
	return r
}

// share asks that cog, which puts the other packages together, has at most two lines in
// five of what users import.
func (r *report) share(lines map[string]int) {
	total := 0
	for _, n := range lines {
		total += n
	}
	r.say("cog has %d of the %d lines users import, %.1f %%", lines["cog"], total, 100*float64(lines["cog"])/float64(total))
	if lines["cog"] == 0 || 5*lines["cog"] > 2*total {
		r.fault("cog has %d of the %d lines users import: none, or more than 40 %%", lines["cog"], total)
	}
}

func TestImports(t *testing.T) {
	layers := [][]string{{"law"}, {"left", "right"}, {"internal/c"}, {"cmd/cog"}, {"gone"}}
	oneWay(layers, map[string][]string{
		"law":        {"internal/a"},
		"left":       {"law", "internal/a", "right"},
		"right":      {"law", "cmd/cog", "examples/a"},
		"cmd/cog":    {"left", "law", "internal/c"},
		"internal/c": {"right", "cmd/cog"},
		"new":        {},
		"internal/a": {"law", "internal/b"},
		"internal/b": {"left"},
		"examples/a": {"law", "right", "internal/a"},
		".ci/rules":  {"left", "internal/c"},
	}).expect(t, 20, "gone: .ci/tools/layers names it", ".ci/rules must not import internal/c", "examples/a must not import internal/a", "internal/b must not import left", "internal/c must not import cmd/cog",
		"left must not import right", "new: .ci/tools/layers does not name it", "right must not import cmd/cog",
		"right must not import examples/a")
	var r report
	for _, cog := range []int{0, 1, 40, 41} {
		r.share(map[string]int{"law": 100 - cog, "cog": cog})
	}
	r.expect(t, 0, "cog has 0 of the 100 lines", "cog has 41 of the 100 lines")

	list := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...", "./.ci/rules")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	imports := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		var own []string
		for _, path := range strings.Fields(line) {
			if pkg, ok := strings.CutPrefix(path, ci.Module+"/"); ok {
				own = append(own, pkg)
			}
		}
		imports[own[0]] = own[1:]
	}
	lines := map[string]int{}
	for _, pkg := range ci.Public() {
		names, _ := filepath.Glob(pkg + "/*.go")
		for _, name := range names {
			if text, err := os.ReadFile(name); err != nil {
				t.Error(err)
			} else if !strings.HasSuffix(name, "_test.go") {
				lines[pkg] += bytes.Count(text, []byte("\n"))
			}
		}
	}
	r = oneWay(ci.Layers(), imports)
	r.share(lines)
	r.tell(t)
}
