// Each test has processes of its own, and measures times.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
