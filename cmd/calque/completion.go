package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"
)

func completionCommand() *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a completion script for a shell",
		ArgsUsage: "bash|zsh|fish|powershell",
		Description: `EXAMPLES
   source <(calque completion bash)
   calque completion fish > ~/.config/fish/completions/calque.fish`,
		Action: func(c *cli.Context) error {
			shell := c.Args().First()
			if shell == "fish" {
				script, err := c.App.ToFishCompletion()
				if err != nil {
					return err
				}
				return emit(c.App.Writer, script)
			}
			script, ok := completions[shell]
			if !ok {
				return usage("unknown shell "+quote(shell), "choose bash, zsh, fish or powershell")
			}
			return emit(c.App.Writer, script)
		},
	}
}

func emit(w io.Writer, s string) error {
	_, err := fmt.Fprintln(w, strings.TrimSpace(s))
	return err
}

// completions ask the program itself what may follow the words typed so far.
var completions = map[string]string{
	"bash": `
_calque() {
  local current="${COMP_WORDS[COMP_CWORD]}"
  local words=("${COMP_WORDS[@]:0:COMP_CWORD}")
  [[ "$current" == -* ]] && words+=("$current")
  COMPREPLY=($(compgen -W "$("${words[@]}" --generate-bash-completion 2>/dev/null)" -- "$current"))
}
complete -o bashdefault -o default -F _calque calque`,
	"zsh": `
#compdef calque
_calque() {
  local -a found
  local words_before=("${words[@]:0:$((CURRENT - 1))}")
  [[ "${words[CURRENT]}" == -* ]] && words_before+=("${words[CURRENT]}")
  found=("${(@f)$(${words_before[@]} --generate-bash-completion 2>/dev/null)}")
  [[ -n "${found[1]}" ]] && compadd -a found
  _files
}
compdef _calque calque`,
	"powershell": `
Register-ArgumentCompleter -Native -CommandName calque -ScriptBlock {
  param($word, $line, $position)
  Invoke-Expression "$line --generate-bash-completion" | Where-Object { $_ -like "$word*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}`,
}

func manCommand() *cli.Command {
	return &cli.Command{
		Name:        "man",
		Usage:       "print the manual page (troff)",
		Description: "EXAMPLE\n   calque man | man -l -",
		Action: func(c *cli.Context) error {
			page, err := c.App.ToMan()
			if err != nil {
				return err
			}
			return emit(c.App.Writer, page)
		},
	}
}
