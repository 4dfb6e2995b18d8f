from multiprocessing import Pool


def vowels(text):
    count = 0
    for letter in text:
        if letter in "aeiou":
            count += 1
    return count


if __name__ == "__main__":
    names = ["anouk", "bertrand", "cecilia", "dimitri"]
    with Pool(4) as p:
        result = p.map(vowels(names), names)
    print("vowels:", result)
