<?php
// Loads each class of the client.
require 'vendor/autoload.php';
foreach (glob('client/lib/*/*.php') as $file) {
    $name = 'OpenAPI\\Client\\' . basename(dirname($file)) . '\\' . basename($file, '.php');
    if (!class_exists($name) && !interface_exists($name)) { echo "$file does not load.\n"; exit(1); }
}
