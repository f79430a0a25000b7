# The two functions every CMakeLists.txt of the project uses, and the one place of compiler flags.

add_library(vams_flags INTERFACE)
target_compile_options(vams_flags INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion
        -Wno-missing-field-initializers>
    $<$<CXX_COMPILER_ID:MSVC>:/W4 /utf-8 /permissive- /Zc:__cplusplus>)
if(VAMS_WERROR)
    target_compile_options(vams_flags INTERFACE
        $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
target_compile_definitions(vams_flags INTERFACE
    QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_JAVA_STYLE_ITERATORS)
if(VAMS_SANITIZE)
    # GCC sees uninitialised members in its own instrumented code.
    target_compile_options(vams_flags INTERFACE -fsanitize=${VAMS_SANITIZE} -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(vams_flags INTERFACE -fsanitize=${VAMS_SANITIZE})
endif()

find_program(VAMS_MOLD mold)
if(VAMS_MOLD AND NOT APPLE AND NOT WIN32)
    target_link_options(vams_flags INTERFACE -fuse-ld=mold)
endif()

find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)

# vams_library(core_base SOURCES a.cpp ... LINKS Qt6::Core ...): a static library, also known as vams::core_base.
function(vams_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(vams_${name} STATIC ${ARG_SOURCES})
    add_library(vams::${name} ALIAS vams_${name})
    target_include_directories(vams_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_include_directories(vams_${name} SYSTEM PUBLIC ${TL_EXPECTED_INCLUDE_DIR})
    target_link_libraries(vams_${name} PUBLIC ${ARG_LINKS} PRIVATE vams_flags ${ARG_PRIVATE_LINKS})
endfunction()

# vams_test(core_base SOURCES a_test.cpp ... LINKS ... LABELS core [GL] [RESOURCE_LOCK x]): one binary, one ctest
# entry a source file (its test class is registered under the file's stem, see tests/support/test_main.h).
# Tests run without a display (offscreen); with GL they run on the virtual display that ./dev test starts.
function(vams_test name)
    cmake_parse_arguments(ARG "GL;SERIAL" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES} ${PROJECT_SOURCE_DIR}/tests/support/test_main.cpp)
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(test_${name} PRIVATE vams_flags ${ARG_LINKS} Qt6::Test)
    target_compile_definitions(test_${name} PRIVATE
        VAMS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" VAMS_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    foreach(source ${ARG_SOURCES})
        get_filename_component(stem ${source} NAME_WE)
        if(NOT stem MATCHES "_test$")
            continue()
        endif()
        add_test(NAME ${name}.${stem} COMMAND test_${name} --only ${stem})
        set_tests_properties(${name}.${stem} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT})
        if(ARG_GL)
            set_tests_properties(${name}.${stem} PROPERTIES RUN_SERIAL TRUE
                ENVIRONMENT "QT_QPA_PLATFORM=xcb;QT3D_RENDERER=opengl;LIBGL_ALWAYS_SOFTWARE=1")
        else()
            set_tests_properties(${name}.${stem} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
        endif()
        if(ARG_SERIAL)
            set_tests_properties(${name}.${stem} PROPERTIES RUN_SERIAL TRUE)
        endif()
    endforeach()
endfunction()

# ccache that hits across checkouts: paths below the source folder are made relative.
find_program(VAMS_CCACHE ccache)
if(VAMS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
        ${VAMS_CCACHE})
endif()
