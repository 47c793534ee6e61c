package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

//go:embed zzm/zzm.go
var zzm string

// A module is the copy in which the mutants live.
type module struct {
	dir      string // the copy
	path     string // as it is imported
	packages []*pkg
	exports  map[string]string // export data, by import path
	files    []*source
}

// A pkg is one package of it.
type pkg struct {
	ImportPath, Dir, Export   string
	Standard                  bool
	GoFiles                   []string
	TestGoFiles, XTestGoFiles []string
	folder                    string // from the root, with slashes
}

// A source is a file with mutants.
type source struct {
	name    string // in the copy
	src     []byte
	edits   []edit
	mutants []*mutant
}

// copyModule copies the module at root to dir.
func copyModule(root, dir string) (*module, error) {
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		switch to := filepath.Join(dir, rel); {
		case d.Name() == ".git":
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return os.MkdirAll(to, 0o755)
		case d.Type().IsRegular():
			data, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			return os.WriteFile(to, data, 0o644)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return loadModule(dir)
}

// loadModule lists the packages of the copy and compiles them once, as they are.
func loadModule(dir string) (*module, error) {
	m := &module{dir: dir, exports: map[string]string{}}
	out, err := m.command("list", "-m").Output()
	if err != nil {
		return nil, fmt.Errorf("go list -m: %w", err)
	}
	m.path = strings.TrimSpace(string(out))
	cmd := m.command("list", "-export", "-trimpath", "-deps", "-json=ImportPath,Dir,Export,Standard,GoFiles,TestGoFiles,XTestGoFiles", "./...")
	cmd.Stderr = os.Stderr
	if out, err = cmd.Output(); err != nil {
		return nil, fmt.Errorf("go list -export: %w", err)
	}
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		p := new(pkg)
		if err := dec.Decode(p); errors.Is(err, io.EOF) {
			return m, nil
		} else if err != nil {
			return nil, err
		}
		m.exports[p.ImportPath] = p.Export
		if in, ok := strings.CutPrefix(p.ImportPath+"/", m.path+"/"); ok && !p.Standard {
			p.folder = path.Clean(in)
			m.packages = append(m.packages, p)
		}
	}
}

// command is a go command in the copy. With -trimpath what it compiles does not depend on
// the name of the folder, and is there for the next run.
func (m *module) command(args ...string) *exec.Cmd {
	cmd := exec.Command("go", args...)
	cmd.Dir = m.dir
	cmd.Env = append(os.Environ(), "GOWORK=off")
	return cmd
}

// find looks for the mutants of a package, in the files that are asked for.
func (m *module) find(p *pkg, want func(file string) bool, next *int) error {
	fset := token.NewFileSet()
	var files []*ast.File
	var texts [][]byte
	for _, name := range p.GoFiles {
		src, err := os.ReadFile(filepath.Join(p.Dir, name))
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), src, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		files, texts = append(files, f), append(texts, src)
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{},
		Defs:  map[*ast.Ident]types.Object{},
		Uses:  map[*ast.Ident]types.Object{},
	}
	conf := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		if m.exports[path] == "" {
			return nil, fmt.Errorf("no export data for %s", path)
		}
		return os.Open(m.exports[path])
	})}
	typed, err := conf.Check(p.ImportPath, fset, files, info)
	if err != nil {
		return err
	}
	for i, file := range files {
		name := path.Join(p.folder, p.GoFiles[i])
		if !want(name) {
			continue
		}
		f := &finder{
			pkg: p.folder, file: name, src: texts[i], fset: fset, info: info, types: typed,
			names: imported(file, typed), next: next,
		}
		f.find(file)
		if len(f.mutants) == 0 {
			continue
		}
		after := fset.Position(file.Name.End()).Offset
		f.edits = append(f.edits, edit{start: after, end: after, text: fmt.Sprintf("; import zzm %q", m.path+"/internal/zzm")})
		m.files = append(m.files, &source{filepath.Join(p.Dir, p.GoFiles[i]), texts[i], f.edits, f.mutants})
	}
	return nil
}

// imported returns by which names a file knows the packages that it imports.
func imported(file *ast.File, typed *types.Package) map[string]string {
	names := map[string]string{}
	for _, spec := range file.Imports {
		at, err := strconv.Unquote(spec.Path.Value)
		switch {
		case err != nil:
		case spec.Name != nil:
			names[at] = spec.Name.Name
		default:
			for _, p := range typed.Imports() {
				if p.Path() == at {
					names[at] = p.Name()
				}
			}
		}
	}
	return names
}

func (m *module) mutants() (all []*mutant) {
	for _, f := range m.files {
		all = append(all, f.mutants...)
	}
	return all
}

var complaint = regexp.MustCompile(`(?m)^(\S+\.go):(\d+):\d+: (.*)`)

// write puts all mutants into the copy. Those on lines that do not compile are taken
// out again, until the rest does.
func (m *module) write() error {
	if err := os.MkdirAll(filepath.Join(m.dir, "internal/zzm"), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(m.dir, "internal/zzm/zzm.go"), []byte(zzm), 0o644); err != nil {
		return err
	}
	for range 30 {
		for _, f := range m.files {
			if err := os.WriteFile(f.name, []byte(rewrite(f.src, f.edits)), 0o644); err != nil {
				return err
			}
		}
		if m.command("build", "-trimpath", "./...").Run() == nil {
			return nil
		}
		out, err := m.command("build", "-trimpath", "-gcflags=-e", "./...").CombinedOutput() // with all complaints
		taken := 0
		for _, c := range complaint.FindAllStringSubmatch(string(out), -1) {
			line, _ := strconv.Atoi(c[2])
			for _, mu := range m.mutants() {
				if filepath.Clean(c[1]) == filepath.FromSlash(mu.file) && mu.line == line && !mu.out {
					mu.out = true
					taken++
					fmt.Fprintf(os.Stderr, "does not compile: %s:%d: %s (%s)\n", mu.file, line, mu.op, c[3])
				}
			}
		}
		if taken == 0 {
			return fmt.Errorf("go build: %w\n%s", err, out)
		}
	}
	return errors.New("the mutants do not compile")
}

// tested are the packages with tests.
func (m *module) tested() []*pkg {
	return slices.DeleteFunc(slices.Clone(m.packages), func(p *pkg) bool { return len(p.TestGoFiles)+len(p.XTestGoFiles) == 0 })
}
