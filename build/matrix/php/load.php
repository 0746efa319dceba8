<?php
// Loads each class of the client.
require 'vendor/autoload.php';
$files = glob('client/lib/*/*.php');
if (!$files) { echo "There is no client.\n"; exit(1); }
foreach ($files as $file) {
    $name = 'OpenAPI\\Client\\' . basename(dirname($file)) . '\\' . basename($file, '.php');
    if (!class_exists($name) && !interface_exists($name)) { echo "$file does not load.\n"; exit(1); }
}
