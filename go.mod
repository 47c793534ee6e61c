module github.com/coglaw/coglaw

go 1.23
