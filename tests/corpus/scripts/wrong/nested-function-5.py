from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field


@dataclass
class Station:
    name: str
    readings: list = field(default_factory=list)

    def summary(self, executor):
        def average(values):
            return sum(values) / len(values)

        def spread(values):
            return max(values) - min(values)

        return {executor.submit(average, self.readings): "average",
                executor.submit(spread, self.readings): "spread"}


if __name__ == "__main__":
    north = Station("north", [3.5, 4.0, 6.5, 5.0])
    with ProcessPoolExecutor(2) as executor:
        futures = north.summary(executor)
        for f in as_completed(futures):
            print(north.name, futures[f], f.result())
