package main

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"
)

var (
	inlineLink    = regexp.MustCompile(`\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)`)
	referenceLink = regexp.MustCompile(`^\s{0,3}\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)`)
	heading       = regexp.MustCompile(`^#{1,6}\s+(.+?)\s*#*$`)
	codeSpan      = regexp.MustCompile("`[^`]*`")
)

// links follows every relative link of the Markdown files, its anchor included.
// What lies elsewhere is counted apart and not fetched.
func links(root string, files []string) (report, error) {
	var r report
	elsewhere := 0
	for _, name := range files {
		if path.Ext(name) != ".md" {
			continue
		}
		data, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return r, err
		}
		for _, target := range targets(string(data)) {
			if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
				elsewhere++
				continue
			}
			r.count++
			if why := follow(root, name, target); why != "" {
				r.fault("%s: link to %s: %s", name, target, why)
			}
		}
	}
	r.say("%d links in the tree followed; %d to elsewhere not fetched", r.count, elsewhere)
	return r, nil
}

// prose yields the lines of a page outside its fenced blocks.
func prose(page string) []string {
	var out []string
	fenced := false
	for _, line := range strings.Split(page, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "```") {
			fenced = !fenced
			continue
		}
		if !fenced {
			out = append(out, line)
		}
	}
	return out
}

func targets(page string) []string {
	var list []string
	for _, line := range prose(page) {
		line = codeSpan.ReplaceAllString(line, "``")
		for _, m := range inlineLink.FindAllStringSubmatch(line, -1) {
			list = append(list, m[1])
		}
		if m := referenceLink.FindStringSubmatch(line); m != nil {
			list = append(list, m[1])
		}
	}
	return list
}

// follow says why a link does not resolve, "" if it does.
func follow(root, from, target string) string {
	file, anchor, _ := strings.Cut(target, "#")
	name := from
	if file != "" {
		name = path.Join(path.Dir(from), file)
	}
	if strings.HasPrefix(name, "..") || path.IsAbs(file) {
		return "outside the tree"
	}
	info, err := os.Stat(filepath.Join(root, name))
	switch {
	case err != nil:
		return "no such file"
	case anchor == "" || info.IsDir() || path.Ext(name) != ".md":
		return ""
	}
	data, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		return err.Error()
	}
	seen := map[string]bool{}
	for _, line := range prose(string(data)) {
		if m := heading.FindStringSubmatch(line); m != nil {
			seen[slug(m[1])] = true
		}
	}
	if !seen[anchor] {
		return "no such heading"
	}
	return ""
}

// slug is the anchor that code hosts give a heading.
func slug(title string) string {
	var b strings.Builder
	for _, c := range strings.ToLower(title) {
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c) || c == '-' || c == '_':
			b.WriteRune(c)
		case c == ' ':
			b.WriteByte('-')
		}
	}
	return b.String()
}
