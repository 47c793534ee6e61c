// Package adopter stands for whoever builds on package cog: it saves conventions that L. 227-1
// allows, keeps documents of every sort, and has a title for each rule. It sees nothing but what
// everybody sees.
package adopter

import (
	"bytes"
	"errors"
	"strings"
	"sync"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// An Archive keeps documents in memory.
type Archive struct {
	mu   sync.Mutex
	kept map[string][]byte
}

// Save keeps a convention under an id, if the law of its day allows it.
func (a *Archive) Save(id string, d cog.Draft) error {
	c, err := cog.New(d)
	if err != nil {
		return err
	}
	document, err := c.MarshalJSON()
	if err != nil {
		return err
	}
	return a.Put(id, document)
}

// Put keeps a document, lawful or not.
func (a *Archive) Put(id string, document []byte) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.kept == nil {
		a.kept = map[string][]byte{}
	}
	a.kept[id] = bytes.Clone(document)
	return nil
}

// Get hands a document out.
func (a *Archive) Get(id string) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	document, ok := a.kept[id]
	if !ok {
		return nil, errors.New("no such document")
	}
	return bytes.Clone(document), nil
}

// title is what the form shows above what a rule has against a convention.
func title(r law.Rule) string { return strings.ReplaceAll(r.String(), "-", " ") }

// HasTitle reports whether the form has a title for a rule.
func HasTitle(r law.Rule) bool { return title(r) != "" }
