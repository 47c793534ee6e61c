package main

import (
	"bufio"
	"fmt"
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
)

const modulePath = "github.com/coglaw/coglaw"

// public are the packages users import: every statement of theirs is run by a
// test.
var public = []string{"law", "branch", "objective", "amendment", "evaluation", "cog"}

// least is the least percentage of a package's statements that the tests run;
// negative where nothing is asked.
func least(pkg string) float64 {
	switch {
	case slices.Contains(public, pkg):
		return 100
	case strings.HasPrefix(pkg, "examples/"):
		return -1
	}
	return 90
}

// A block is a stretch of statements of a coverage profile.
type block struct {
	file, span string
	statements int
}

// cover compares two profiles with what is asked. In own each package is run by
// its own tests alone, which is what counts for the packages users import; in all
// by the tests of every package, which is what counts for the others.
func cover(own, all string) (report, error) {
	var r report
	ownBlocks, err := readProfile(own)
	if err != nil {
		return r, err
	}
	allBlocks, err := readProfile(all)
	if err != nil {
		return r, err
	}
	packages := map[string]bool{}
	for b := range allBlocks {
		packages[packageOf(b)] = true
	}
	for _, pkg := range public {
		if !packages[pkg] {
			r.fault("%s: no statement of this package is in the profile", pkg)
		}
	}
	for _, pkg := range slices.Sorted(maps.Keys(packages)) {
		if least(pkg) < 0 {
			continue
		}
		ran, total, missed := sum(allBlocks, pkg)
		ranOwn, totalOwn, missedOwn := sum(ownBlocks, pkg)
		r.count += total
		r.say("%-18s %6.1f %% of %4d statements by its own tests, %6.1f %% by all", pkg, percent(ranOwn, totalOwn), total, percent(ran, total))
		if slices.Contains(public, pkg) {
			ran, total, missed = ranOwn, totalOwn, missedOwn
		}
		if percent(ran, total) < least(pkg) {
			const most = 20
			if n := len(missed) - most; n > 0 {
				missed = append(missed[:most], fmt.Sprintf("and %d places more", n))
			}
			r.fault("%s: below %.0f %%, for %d statements are not run:\n  %s", pkg, least(pkg), total-ran, strings.Join(missed, "\n  "))
		}
	}
	return r, nil
}

func percent(ran, total int) float64 {
	if total == 0 {
		return 100
	}
	return 100 * float64(ran) / float64(total)
}

func packageOf(b block) string { return strings.TrimPrefix(path.Dir(b.file), modulePath+"/") }

// sum counts the statements of a package and names the places not run.
func sum(blocks map[block]bool, pkg string) (ran, total int, missed []string) {
	for b, run := range blocks {
		switch {
		case packageOf(b) != pkg:
			continue
		case run:
			ran += b.statements
		case b.statements > 0:
			line, _, _ := strings.Cut(b.span, ".")
			missed = append(missed, strings.TrimPrefix(b.file, modulePath+"/")+":"+line)
		}
		total += b.statements
	}
	slices.Sort(missed)
	return ran, total, missed
}

// readProfile reads a coverage profile. A block stands in it once for each test
// binary; it is run if one of them runs it.
func readProfile(name string) (map[block]bool, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	blocks := map[block]bool{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		if strings.HasPrefix(line, "mode:") || line == "" {
			continue
		}
		// path/file.go:12.34,15.2 statements times
		fields := strings.Fields(line)
		colon := strings.LastIndexByte(fields[0], ':')
		if len(fields) != 3 || colon < 0 {
			return nil, fmt.Errorf("%s: not a line of a profile: %s", name, line)
		}
		statements, err := strconv.Atoi(fields[1])
		if err != nil {
			return nil, err
		}
		b := block{fields[0][:colon], fields[0][colon+1:], statements}
		blocks[b] = blocks[b] || fields[2] != "0"
	}
	return blocks, nil
}
