Console.WriteLine("The sandbox is being built.");
