from concurrent.futures import ThreadPoolExecutor as Executor
from dataclasses import dataclass, field
from multiprocessing import current_process


@dataclass
class Election:
    votes: dict
    result: dict = field(default_factory=dict)

    def count(self, town):
        papers = self.votes[town]
        best = max(set(papers), key=papers.count)
        return town, best, current_process().name

    def store(self, future):
        town, best, who = future.result()
        self.result[town] = best
        print(who, "counted", town)

    def run(self):
        ex = Executor(3)
        for town in self.votes:
            ex.submit(self.count, town).add_done_callback(self.store)
        ex.shutdown()


if __name__ == "__main__":
    e = Election({"north": "AABAB", "south": "BBBA", "east": "CCA", "west": "ABBCB"})
    e.run()
    print(e.result)
