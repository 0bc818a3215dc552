Console.WriteLine("map");
