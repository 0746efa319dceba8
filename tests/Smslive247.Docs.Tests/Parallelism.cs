// Snippets write to the console and read files of the current directory, of which the process has one.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
