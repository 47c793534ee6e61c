package main

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
)

// tests counts the tests that passed in files of go test -json. A test that is
// skipped is named, for nobody else will.
func tests(files []string) (report, error) {
	var r report
	passed, parts, skipped, packages := 0, 0, 0, map[string]bool{}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return r, err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 64<<20)
		for lines.Scan() {
			var e struct{ Action, Package, Test string }
			if json.Unmarshal(lines.Bytes(), &e) != nil || e.Test == "" {
				continue
			}
			part := strings.Contains(e.Test, "/")
			switch {
			case e.Action == "pass" && part:
				parts++
			case e.Action == "pass":
				passed++
				packages[e.Package] = true
			case e.Action == "skip":
				skipped++
				r.say("skipped: %s %s", e.Package, e.Test)
			case e.Action == "fail":
				r.fault("failed: %s %s", e.Package, e.Test)
			}
		}
		if err := lines.Err(); err != nil {
			return r, err
		}
	}
	r.count = passed
	r.say("%d tests passed in %d packages, with %d subtests; %d skipped", passed, len(packages), parts, skipped)
	return r, nil
}
