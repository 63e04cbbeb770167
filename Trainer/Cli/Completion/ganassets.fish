# Completion of ganassets in fish. Load it with:  ganassets completion fish | source
function __ganassets_suggestions
    set -l words (commandline -opc)
    set -l typed (string replace -r '^\s*\S+\s' '' -- (commandline -cp))
    set -l suggestions ($words[1] "[suggest:"(string length -- "$typed")"]" "$typed" 2>/dev/null)
    if set -q suggestions[1]
        string join \n -- $suggestions
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c ganassets -f -a '(__ganassets_suggestions)'
