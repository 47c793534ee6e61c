// Package ci holds what the gates share: the packages of the library, in layers.
package ci

import (
	_ "embed"
	"slices"
	"strings"
)

// Module is the path of the library's module.
const Module = "github.com/coglaw/coglaw"

//go:embed layers
var layers string

// Layers returns the packages of the library, those that import nothing of it first.
func Layers() (all [][]string) {
	for _, pkgs := range written() {
		for i := range pkgs {
			pkgs[i] = strings.TrimSuffix(pkgs[i], "+")
		}
		all = append(all, pkgs)
	}
	return all
}

// Public returns the packages users import.
func Public() (list []string) {
	for _, pkg := range slices.Concat(written()...) {
		if name, marked := strings.CutSuffix(pkg, "+"); marked || !strings.Contains(pkg, "/") {
			list = append(list, name)
		}
	}
	return list
}

// written returns the lines as they are written.
func written() (all [][]string) {
	for line := range strings.Lines(layers) {
		if !strings.HasPrefix(line, "#") {
			all = append(all, strings.Fields(line))
		}
	}
	return all
}
