using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Wire;
var o = await SpecDocument.LoadAsync(args[0], default);
var n = await SpecDocument.LoadAsync(args[1], default);
foreach (var d in await CSharpVerdict.AddAsync(o, n, DocumentComparison.Compare(o, n), default)) Console.WriteLine($"{d.Wire,-9} {d.Rule} | {d.Where} | {d.What} | {d.Direction} {d.Reason} | {d.Guess} | {string.Join(",", d.Operations)} || {d.CSharpVerdict} {string.Join("; ", d.CSharp)}");
return 0;
