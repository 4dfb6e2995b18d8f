from multiprocessing import Manager, Process


def register(club, name, groups, info):
    groups[club].append(name)
    mine = info[club]
    mine["members"] += 1
    mine["last"] = name
    info[club] = mine


def register_many(club, names, groups, info):
    for name in names:
        register(club, name, groups, info)


if __name__ == "__main__":
    wishes = {"chess": ["Ali", "Bea", "Cem"], "judo": ["Dan", "Eva"], "choir": ["Fee"]}
    with Manager() as m:
        groups = m.dict({club: m.list() for club in wishes})
        info = m.dict({club: {"members": 0, "last": None} for club in wishes})
        ps = [Process(target=register_many, args=(c, names, groups, info)) for c, names in wishes.items()]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for club in wishes:
            print(club, list(groups[club]), info[club])
