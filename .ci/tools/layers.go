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
	for line := range strings.Lines(layers) {
		if !strings.HasPrefix(line, "#") {
			all = append(all, strings.Fields(line))
		}
	}
	return all
}

// Public returns the packages users import.
func Public() []string {
	return slices.DeleteFunc(slices.Concat(Layers()...), func(pkg string) bool { return strings.Contains(pkg, "/") })
}
