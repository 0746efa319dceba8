<?php
// What the client calls of guzzlehttp/psr7 1, which composer installs with Guzzle 6, and Debian's 2 no longer has.
namespace GuzzleHttp\Psr7;

function build_query(array $parameters): string { return Query::build($parameters); }
function try_fopen(string $name, string $mode) { return Utils::tryFopen($name, $mode); }
