#compdef ganassets
# Completion of ganassets in zsh. Load it after compinit with:  source <(ganassets completion zsh)
_ganassets() {
  local typed="${LBUFFER#*[[:space:]]}"
  local -a suggestions
  suggestions=("${(@f)$("${(Q)~words[1]}" "[suggest:${#typed}]" "$typed" 2>/dev/null)}")
  if [[ -n "$suggestions[1]" ]]; then
    compadd -- "${suggestions[@]}"
  else
    _files
  fi
}
compdef _ganassets ganassets
