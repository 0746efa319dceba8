using Smslive247.DocumentGate;

// Each problem is a line that MSBuild and editors understand: file(line,column): error CODE: text.
var problems = args.SelectMany(path => Gate.Check(File.ReadAllText(path)).Problems.Select(problem => $"{path}({problem.Line},{problem.Column}): error OPENAPI002: {problem.Text}")).ToArray();
foreach (var problem in problems)
{
    Console.WriteLine(problem);
}

return problems.Length == 0 ? 0 : 1;
