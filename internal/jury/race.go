//go:build race

package jury

const raced = true
