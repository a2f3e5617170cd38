/* Starts Nianbao on Windows. Creates the Java virtual machine of the folder runtime beside it in this
   very process and hands the arguments over as Java strings, so that a draft's name may hold any
   character. Java's own java.exe and javaw.exe read the command line in the ANSI code page, which
   lacks rare characters: 𬭚 arrived as ??.

   Built twice: nianbao.exe has no console and says in a message box what is wrong;
   nianbao-console.exe (-DCONSOLE) is for the verbs and says it on standard error, where Java itself
   writes too.

   The manifest makes the ANSI code page of this process UTF-8 (Windows 10 1903 and later), in which
   Java reads every option. So the folder may have any name; where the code page lacks a character of
   it (older Windows, or the manifest ignored) Java could not start, and a sentence says so. */
#include <windows.h>
#include <jni.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

#define LONGEST 32768  /* characters of a path, by Windows' own limit */
#define EXIT_NOT_STARTED 2  /* the verbs' own code for "could not" */
#define WATCH L"--watch"
#define ENOUGH (500ULL << 20)  /* bytes of free memory with which Java surely starts */
#define MEMORY L"程序没有打开：内存不够。\n请先关掉几个别的程序，再打开一次。"

static wchar_t folder[LONGEST];  /* the program's, without a backslash at its end */
static wchar_t said[4096];  /* the exception, for whoever helps */

/* Says why the program does not start, and what to do about it. */
static void tell(const wchar_t *sentence) {
  wchar_t text[8192];
  _snwprintf(text, 8191, L"%ls%ls%ls", sentence, said[0] ? L"\n\n给维护人员的说明：\n" : L"", said);
  text[8191] = 0;
#ifdef CONSOLE
  char bytes[3 * 8192];
  int length = WideCharToMultiByte(GetConsoleOutputCP(), 0, text, -1, bytes, sizeof bytes - 2, NULL, NULL);
  DWORD written;
  if (!WriteConsoleW(GetStdHandle(STD_ERROR_HANDLE), text, wcslen(text), &written, NULL) && length > 0)
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), bytes, length - 1, &written, NULL);
  WriteFile(GetStdHandle(STD_ERROR_HANDLE), "\r\n", 2, &written, NULL);
#else
  MessageBoxW(NULL, text, L"年报", MB_ICONERROR | MB_SETFOREGROUND);
#endif
}

#define REINSTALL L"程序没有打开：%ls。\n请重新运行安装程序；用 U 盘的，请把压缩包重新解压一次。稿件不受影响。"

static void tellDamage(const wchar_t *what) {
  wchar_t text[LONGEST + 200];
  _snwprintf(text, LONGEST + 199, REINSTALL, what);
  text[LONGEST + 199] = 0;
  tell(text);
}

#ifndef CONSOLE
/* Java may end this process while it starts, without a word: a damaged file, no memory. So the program
   starts itself once more, to wait until Java runs, and to say so if it never does. */
static void watch(const wchar_t *path, HANDLE ready) {
  wchar_t line[200];
  HANDLE self;
  STARTUPINFOW how = {.cb = sizeof how};
  PROCESS_INFORMATION watcher;
  DuplicateHandle(GetCurrentProcess(), GetCurrentProcess(), GetCurrentProcess(), &self, 0, TRUE, DUPLICATE_SAME_ACCESS);
  _snwprintf(line, 199, L"nianbao " WATCH L" %llu %llu", (unsigned long long)(uintptr_t)self, (unsigned long long)(uintptr_t)ready);
  if (CreateProcessW(path, line, NULL, NULL, TRUE, 0, NULL, NULL, &how, &watcher)) {
    CloseHandle(watcher.hThread);
    CloseHandle(watcher.hProcess);
  }
  CloseHandle(self);
}

/* What the second process does, with the first one and its event. */
static int watched(HANDLE program, HANDLE ready) {
  HANDLE either[] = {ready, program};
  DWORD code = 0;
  if (WaitForMultipleObjects(2, either, FALSE, INFINITE) != WAIT_OBJECT_0 + 1) return 0;
  GetExitCodeProcess(program, &code);
  if (code == EXIT_NOT_STARTED || WaitForSingleObject(ready, 0) == WAIT_OBJECT_0) return 0;
  MEMORYSTATUSEX memory = {.dwLength = sizeof memory};
  if (GlobalMemoryStatusEx(&memory) && memory.ullAvailPageFile < ENOUGH)
    tell(MEMORY);
  else
    tellDamage(L"自带的 Java 没有启动");
  return 0;
}
#endif

static BOOL exists(const wchar_t *name) {
  wchar_t path[LONGEST];
  _snwprintf(path, LONGEST - 1, L"%ls\\%ls", folder, name);
  path[LONGEST - 1] = 0;
  return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/* An option in the code page in which Java reads it; NULL if that lacks a character. */
static char *option(const wchar_t *format) {
  wchar_t text[2 * LONGEST];
  char *bytes = malloc(4 * LONGEST);
  BOOL lost = FALSE;
  _snwprintf(text, 2 * LONGEST - 1, format, folder);
  text[2 * LONGEST - 1] = 0;
  BOOL utf8 = GetACP() == CP_UTF8;  /* which loses nothing, and refuses to be asked */
  int length = WideCharToMultiByte(CP_ACP, utf8 ? 0 : WC_NO_BEST_FIT_CHARS, text, -1, bytes, 4 * LONGEST, NULL, utf8 ? NULL : &lost);
  return length == 0 || lost ? NULL : bytes;
}

/* Where Java leaves a report if it crashes: not in the folder that the user happens to work in. */
static char *errorFile(void) {
  char *bytes = malloc(4 * MAX_PATH + 60);
  char folder[MAX_PATH + 1] = ".\\";
  GetTempPathA(sizeof folder, folder);
  snprintf(bytes, 4 * MAX_PATH + 60, "-XX:ErrorFile=%snianbao-%%p.log", folder);
  return bytes;
}

/* A stream of the verbs is in the console's own encoding, sent on into a file or a pipe as well; Java
   would take the process's there. */
static char *encoding(const char *stream) {
  char *bytes = malloc(40);
  UINT console = GetConsoleOutputCP();
  snprintf(bytes, 40, console == 0 || console == CP_UTF8 ? "-D%s.encoding=UTF-8" : "-D%s.encoding=cp%u", stream, console);
  return bytes;
}

static jstring string(JNIEnv *env, const wchar_t *text) {
  return (*env)->NewString(env, (const jchar *)text, wcslen(text));
}

/* Tells the program where it lies: beside it are the files of a portable copy. */
static void setFolder(JNIEnv *env) {
  jclass system = (*env)->FindClass(env, "java/lang/System");
  jmethodID set = (*env)->GetStaticMethodID(env, system, "setProperty", "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;");
  (*env)->CallStaticObjectMethod(env, system, set, string(env, L"nianbao.folder"), string(env, folder));
}

/* The class org.nianbao.Main; NULL with an exception if it cannot be loaded.

   Java 25 finds nothing on its class path in a folder whose name has a character beyond U+FFFF: it
   encodes the folder's URL wrongly (sun.net.www.ParseUtil). A URLClassLoader makes no such mistake,
   but has no share in the AOT cache. */
static jclass program(JNIEnv *env) {
  const wchar_t *at = folder;
  while (*at && (*at & 0xF800) != 0xD800) at++;
  if (!*at) return (*env)->FindClass(env, "org/nianbao/Main");
  jclass file = (*env)->FindClass(env, "java/io/File"), uri = (*env)->FindClass(env, "java/net/URI");
  jclass url = (*env)->FindClass(env, "java/net/URL"), loader = (*env)->FindClass(env, "java/net/URLClassLoader");
  jclass thread = (*env)->FindClass(env, "java/lang/Thread");
  jobject jar = (*env)->NewObject(env, file, (*env)->GetMethodID(env, file, "<init>", "(Ljava/lang/String;Ljava/lang/String;)V"),
                                  string(env, folder), string(env, L"nianbao.jar"));
  jobject address = (*env)->CallObjectMethod(env, jar, (*env)->GetMethodID(env, file, "toURI", "()Ljava/net/URI;"));
  address = (*env)->CallObjectMethod(env, address, (*env)->GetMethodID(env, uri, "toURL", "()Ljava/net/URL;"));
  jobject path = (*env)->NewObjectArray(env, 1, url, address);
  jobject loads = (*env)->NewObject(env, loader, (*env)->GetMethodID(env, loader, "<init>", "([Ljava/net/URL;)V"), path);
  jobject current = (*env)->CallStaticObjectMethod(env, thread, (*env)->GetStaticMethodID(env, thread, "currentThread", "()Ljava/lang/Thread;"));
  (*env)->CallVoidMethod(env, current, (*env)->GetMethodID(env, thread, "setContextClassLoader", "(Ljava/lang/ClassLoader;)V"), loads);
  return (*env)->CallObjectMethod(env, loads, (*env)->GetMethodID(env, loader, "loadClass", "(Ljava/lang/String;)Ljava/lang/Class;"),
                                  string(env, L"org.nianbao.Main"));
}

/* Calls org.nianbao.Main.main. Returns FALSE if the program's own files are missing or damaged. */
static BOOL call(JNIEnv *env, int count, wchar_t **arguments) {
  jclass text = (*env)->FindClass(env, "java/lang/String");
  jobjectArray given = (*env)->NewObjectArray(env, count, text, NULL);
  for (int i = 0; i < count; i++) {
    jstring one = string(env, arguments[i]);
    (*env)->SetObjectArrayElement(env, given, i, one);
    (*env)->DeleteLocalRef(env, one);
  }
  jclass main = program(env);
  jmethodID start = main ? (*env)->GetStaticMethodID(env, main, "main", "([Ljava/lang/String;)V") : NULL;
  if (start) (*env)->CallStaticVoidMethod(env, main, start, given);
  jthrowable failure = (*env)->ExceptionOccurred(env);
  if (!failure) return TRUE;
  (*env)->ExceptionClear(env);
  jclass thrown = (*env)->FindClass(env, "java/lang/Throwable");
  jstring words = (*env)->CallObjectMethod(env, failure, (*env)->GetMethodID(env, thrown, "toString", "()Ljava/lang/String;"));
  if (words) {
    jsize length = (*env)->GetStringLength(env, words);
    length = length > 4000 ? 4000 : length;
    (*env)->GetStringRegion(env, words, 0, length, (jchar *)said);
    said[length] = 0;
  }
  return FALSE;
}

static int start(int count, wchar_t **arguments) {
  DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
  if (length == 0 || length == LONGEST) return EXIT_NOT_STARTED;
  *wcsrchr(folder, L'\\') = 0;
  if (!exists(L"runtime\\bin\\server\\jvm.dll") || !exists(L"runtime\\lib\\modules")) {
    tellDamage(L"缺少自带的 Java（文件夹 runtime）");
    return EXIT_NOT_STARTED;
  }
  if (!exists(L"nianbao.jar")) {
    tellDamage(L"缺少程序文件 nianbao.jar");
    return EXIT_NOT_STARTED;
  }
  JavaVMOption options[] = {
    {option(L"-Djava.class.path=%ls\\nianbao.jar"), NULL},
    {option(L"-XX:VMOptionsFile=%ls\\nianbao.options"), NULL},
    {errorFile(), NULL},
    {encoding("stdout"), NULL},
    {encoding("stderr"), NULL},
    {option(L"-XX:AOTCache=%ls\\nianbao.aot"), NULL},
  };
  if (!options[0].optionString) {
    tell(L"程序没有打开：所在文件夹的名称里有这台电脑的 Windows 不认的字。\n请把程序安装到名称只有英文字母的文件夹，例如 D:\\nianbao。");
    return EXIT_NOT_STARTED;
  }
  wchar_t path[LONGEST];
  _snwprintf(path, LONGEST - 1, L"%ls\\runtime\\bin", folder);
  SetDllDirectoryW(path);
  wcscat(path, L"\\server\\jvm.dll");
  HMODULE library = LoadLibraryW(path);
  jint(JNICALL * create)(JavaVM **, void **, void *) =
      library ? (void *)GetProcAddress(library, "JNI_CreateJavaVM") : NULL;
  if (!create) {
    tellDamage(L"自带的 Java 已损坏");
    return EXIT_NOT_STARTED;
  }
  JavaVM *machine;
  JNIEnv *env;
  JavaVMInitArgs how = {JNI_VERSION_10, sizeof options / sizeof *options, options, JNI_FALSE};
  if (!exists(L"nianbao.aot")) how.nOptions--;  /* a portable copy has none, and Java would complain */
#ifndef CONSOLE
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
  HANDLE ready = CreateEventW(&inherited, TRUE, FALSE, NULL);
  GetModuleFileNameW(NULL, path, LONGEST);
  watch(path, ready);
#endif
  jint created = create(&machine, (void **)&env, &how);
  if (created != JNI_OK) {
    if (created == JNI_ENOMEM)
      tell(MEMORY);
    else
      tellDamage(L"自带的 Java 没有启动");
    return EXIT_NOT_STARTED;
  }
#ifndef CONSOLE
  SetEvent(ready);
#endif
  setFolder(env);
  if (!call(env, count, arguments)) {
    tellDamage(L"程序文件不全，或者已损坏");
    return EXIT_NOT_STARTED;
  }
  (*machine)->DestroyJavaVM(machine);
  return 0;
}

#ifdef CONSOLE
int wmain(int count, wchar_t **arguments) {
  return start(count - 1, arguments + 1);
}
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, wchar_t *line, int shown) {
  int count;
  wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &count);
  if (count == 4 && wcscmp(arguments[1], WATCH) == 0)
    return watched((HANDLE)(uintptr_t)wcstoull(arguments[2], NULL, 10), (HANDLE)(uintptr_t)wcstoull(arguments[3], NULL, 10));
  return start(count - 1, arguments + 1);
}
#endif
