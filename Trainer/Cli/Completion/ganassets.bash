# Completion of ganassets in bash. Load it with:  source <(ganassets completion bash)
_ganassets() {
  local typed=${COMP_LINE:0:COMP_POINT} program=$1 word=${COMP_WORDS[COMP_CWORD]}
  # The word as the parser sees it: bash breaks words at = and :, the parser does not.
  local whole=${typed##* }
  local skipped=${whole%"$word"}
  typed=${typed#*[[:space:]]}
  COMPREPLY=()
  local suggestion
  while IFS= read -r suggestion; do
    [[ $suggestion == "$whole"* ]] && COMPREPLY+=("${suggestion#"$skipped"}")
  done < <("${program/#\~/$HOME}" "[suggest:${#typed}]" "$typed" 2>/dev/null)
}
complete -o bashdefault -o default -F _ganassets ganassets
