import multiprocessing as mp


def average(team, goals, games):
    print(f"{team}: {goals / games:.2f} goals per game")


def run_all(rows):
    procs = {row: mp.Process(target=average, args=row) for row in rows}
    for p in procs.values():
        p.start()
    for p in procs.values():
        p.join()
    return [row for row, p in procs.items() if p.exitcode != 0]


if __name__ == "__main__":
    failed = run_all([("Lions", 31, 12), ("Newcomers", 0, 0), ("Bears", 25, 11)])
    print("failed:", [row[0] for row in failed])
    failed = run_all([(team, goals, max(games, 1)) for team, goals, games in failed])
    print("still failed:", failed)
