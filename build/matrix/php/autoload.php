<?php
// Stands in for composer's vendor/autoload.php, with Debian's Guzzle 7 for the client, which asks for Guzzle 6.
namespace GuzzleHttp\Psr7;

require 'GuzzleHttp/autoload.php';
spl_autoload_register(function ($class) {
    $file = __DIR__ . '/../client/lib/' . strtr(substr($class, strlen('OpenAPI\\Client\\')), '\\', '/') . '.php';
    if (str_starts_with($class, 'OpenAPI\\Client\\') && is_file($file)) require $file;
});

// What the client calls of guzzlehttp/psr7 1, and 2 no longer has.
function build_query(array $parameters): string { return Query::build($parameters); }
function try_fopen(string $name, string $mode) { return Utils::tryFopen($name, $mode); }
